import Testing

@testable import PackageBuild

@Suite struct SourceDateTests {
    @Test func theEnvironmentGoesBeforeTheChangelog() throws {
        #expect(try SourceDate.seconds(environment: ["SOURCE_DATE_EPOCH": "17"], changelogDate: 5) == 17)
        #expect(try SourceDate.seconds(environment: [:], changelogDate: 5) == 5)
        #expect(try SourceDate.seconds(environment: ["SOURCE_DATE_EPOCH": ""], changelogDate: 5) == 5)
    }

    @Test(arguments: ["yesterday", "-1", "1.5", "99999999999999"])
    func whatIsNoDateIsRefused(value: String) throws {
        #expect(throws: BuildError.badSourceDate(value)) {
            try SourceDate.seconds(environment: ["SOURCE_DATE_EPOCH": value], changelogDate: 5)
        }
    }
}
