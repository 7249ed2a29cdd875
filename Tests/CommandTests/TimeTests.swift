import Testing

@testable import StetCommands

/// The times of judgements, which stand in a file that anything may have written.
struct TimeTests {
    @Test(
        "a time of any size is told or left out",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_725_611_400, "2024-09-06T08:30:00Z"), (-1, "1969-12-31T23:59:59Z"),
            // The last second that C can tell, whose year less 1900 is the greatest Int32.
            (67_768_036_191_676_799, "2147485547-12-31T23:59:59Z"), (67_768_036_191_676_800, ""), (.max, ""),
            (.min, ""),
        ])
    func time(_ seconds: Int, _ text: String) {
        #expect(JudgementsCommand.time(seconds) == text)
    }
}
