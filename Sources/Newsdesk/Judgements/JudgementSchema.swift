import GRDB
import StoryIndex

/// The tables of the log. Versions of them only follow each other: a migration that was given out is never changed.
enum JudgementSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.create(table: "judgement") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("time", .integer).notNull()
                table.column("kind", .text).notNull()
                table.column("note", .text).notNull()
                table.column("undone", .integer).references("judgement", column: "number")
            }
            try database.create(table: "subject") { table in
                table.column("judgement", .integer).notNull().references("judgement", column: "number")
                table.column("position", .integer).notNull()
                table.column("isAnchor", .boolean).notNull()
                table.column("text", .text).notNull()
                table.column("outlet", .text).notNull()
                table.column("headline", .text).notNull()
                table.primaryKey(["judgement", "position"])
            }
        }
        return migrator
    }

    /// Every entry, oldest first; kinds that are not known are passed over.
    static func entries(in database: Database) throws -> [JudgementEntry] {
        var entries: [JudgementEntry] = []
        var places: [Int: Int] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, time, kind, note, undone FROM judgement ORDER BY number")
        while let row = try rows.next() {
            let (number, time, name, note): (Int, Int, String, String) = (row[0], row[1], row[2], row[3])
            guard let kind = Judgement.Kind(rawValue: name) else { continue }
            places[number] = entries.count
            entries.append(
                JudgementEntry(number: number, time: time, judgement: Judgement(kind, [], note: note, undone: row[4])))
        }
        let subjects = try Row.fetchCursor(
            database,
            sql: "SELECT judgement, isAnchor, text, outlet, headline FROM subject ORDER BY judgement, position")
        while let row = try subjects.next() {
            let (number, isAnchor, text): (Int, Bool, String) = (row[0], row[1], row[2])
            guard let place = places[number], let key = UInt64(text, radix: 16) else { continue }
            let subject = Judgement.Subject(key: ContentKey(text: key, outlet: row[3]), headline: row[4])
            if isAnchor {
                entries[place].judgement.anchors.append(subject)
            } else {
                entries[place].judgement.subjects.append(subject)
            }
        }
        return entries
    }

    /// Appends a judgement.
    static func insert(_ judgement: Judgement, time: Int, into database: Database) throws -> JudgementEntry {
        try database.execute(
            sql: "INSERT INTO judgement (time, kind, note, undone) VALUES (?, ?, ?, ?)",
            arguments: [time, judgement.kind.rawValue, judgement.note, judgement.undone])
        let number = Int(database.lastInsertedRowID)
        let all = judgement.subjects.map { ($0, false) } + judgement.anchors.map { ($0, true) }
        for (position, (subject, isAnchor)) in all.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO subject (judgement, position, isAnchor, text, outlet, headline)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    number, position, isAnchor, JudgementStore.hexadecimal(subject.key.text), subject.key.outlet,
                    subject.headline,
                ])
        }
        return JudgementEntry(number: number, time: time, judgement: judgement)
    }
}

extension JudgementStore {
    /// Sixteen hexadecimal digits, as the file and the export have them.
    public static func hexadecimal(_ key: UInt64) -> String {
        let digits = String(key, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }
}
