import Testing

@testable import LifeTesting

@Suite struct WrongSettingTests {
    /// A message that does not name what is wrong helps nobody.
    @Test func hasALineAndTheWordThatMustBeNamed() {
        let setting = WrongSetting("DATABASE=db://127.0.0.1:9/\tthe database")
        #expect(setting.line == "DATABASE=db://127.0.0.1:9/" && setting.word == "the database")
        #expect(WrongSetting("LIMIT=many").word == "LIMIT")
    }
}
