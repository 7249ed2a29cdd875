import Testing

@testable import Fetch

@Suite("Moments and waits as the web writes them")
struct TimeTests {
    @Test(
        "A moment written is the moment read", arguments: [0, 951_782_399, 1_709_164_800, 1_795_342_272, 4_102_444_799])
    func roundTrip(_ seconds: Int) { #expect(WebTime.seconds(iso: WebTime.iso(seconds)) == seconds) }

    @Test("The date of HTTP")
    func http() {
        #expect(WebTime.seconds(http: "Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
        #expect(WebTime.iso(784_111_777) == "1994-11-06T08:49:37Z")
        for text in ["", "yesterday", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 28:49:37 GMT"] {
            #expect(WebTime.seconds(http: text) == nil)
        }
    }

    @Test("Retry-After names seconds or a date; the past is no wait; nonsense is nothing")
    func retryAfter() {
        #expect(WebTime.wait(retryAfter: "120", now: 5) == 120)
        #expect(WebTime.wait(retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_700) == 77)
        #expect(WebTime.wait(retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_900) == 0)
        #expect(WebTime.wait(retryAfter: "-5", now: 0) == nil)
        #expect(WebTime.wait(retryAfter: "soon", now: 0) == nil)
    }
}
