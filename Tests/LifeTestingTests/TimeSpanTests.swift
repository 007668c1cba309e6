import Testing

@testable import LifeTesting

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("1min 30s", 90.0), ("10s", 10), ("100ms", 0.1), ("1h 1us", 3600.000001), ("0", nil), ("soon", nil),
    ])
    func readsWhatSystemdPrints(text: String, seconds: Double?) {
        #expect(TimeSpan(text)?.seconds == seconds)
    }

    @Test func infinityIsADurationWithoutEnd() {
        #expect(TimeSpan("infinity") != nil && TimeSpan("infinity")?.seconds == nil)
    }
}
