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

    /// Every entry, oldest first; kinds that are not known are passed over, and nothing is there before the tables are.
    ///
    /// SQLite takes any value in any column and turns it into whatever it is asked for: a time that is a word would be 0. What
    /// is not of its column's kind is a fault; the rest is kept.
    static func log(in database: Database) throws -> JudgementLog {
        guard try database.tableExists("judgement"), try database.tableExists("subject") else { return JudgementLog() }
        var log = JudgementLog()
        var places: [Int: Int] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, time, kind, note, undone FROM judgement ORDER BY number")
        while let row = try rows.next() {
            let number = integer(row[0]) ?? 0
            guard let time = integer(row[1]), let name = text(row[2]), let note = text(row[3]),
                (row[4] as DatabaseValue).isNull || integer(row[4]) != nil
            else {
                log.faults.append("judgement \(number) is damaged: left out")
                continue
            }
            guard let kind = Judgement.Kind(rawValue: name) else { continue }
            places[number] = log.entries.count
            let judgement = Judgement(kind, [], note: note, undone: integer(row[4]))
            log.entries.append(JudgementEntry(number: number, time: time, judgement: judgement))
        }
        let subjects = try Row.fetchCursor(
            database,
            sql: "SELECT judgement, isAnchor, text, outlet, headline FROM subject ORDER BY judgement, position")
        while let row = try subjects.next() {
            guard let number = integer(row[0]), let place = places[number] else { continue }
            guard let isAnchor = integer(row[1]), 0...1 ~= isAnchor,
                let key = text(row[2]).flatMap({ UInt64($0, radix: 16) }), let outlet = text(row[3]),
                let headline = text(row[4])
            else {
                log.faults.append("an article of judgement \(number) is damaged: left out")
                continue
            }
            let subject = Judgement.Subject(key: ContentKey(text: key, outlet: outlet), headline: headline)
            if isAnchor == 1 {
                log.entries[place].judgement.anchors.append(subject)
            } else {
                log.entries[place].judgement.subjects.append(subject)
            }
        }
        return log
    }

    private static func integer(_ value: DatabaseValue) -> Int? {
        if case .int64(let number) = value.storage { Int(number) } else { nil }
    }

    private static func text(_ value: DatabaseValue) -> String? {
        if case .string(let text) = value.storage { text } else { nil }
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
