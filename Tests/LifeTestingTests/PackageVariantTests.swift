import Testing

@testable import LifeTesting

@Suite struct PackageVariantTests {
    private static let code = OlderCode(backend: "/opt/a/backend", configuration: "/opt/a/config/gunicorn.conf.py")

    /// “~” sorts before the end of a version and “+” after it (deb-version(7)).
    @Test func olderAndNewerSortAroundTheTestedVersion() {
        #expect(PackageVariant.older(Self.code).version(of: "1.4-2").hasPrefix("1.4-2~"))
        #expect(PackageVariant.newer.version(of: "1.4-2").hasPrefix("1.4-2+"))
        #expect(PackageVariant.same.version(of: "1.4-2") == "1.4-2")
    }

    @Test func eachQuestionAboutAConffileNeedsAnotherPackage() {
        let first = PackageVariant.newer(conffile: "/etc/a", line: "# 1", number: 1)
        let second = PackageVariant.newer(conffile: "/etc/a", line: "# 2", number: 2)
        #expect(first.name != second.name && first.suffix < second.suffix && first.script != second.script)
    }
}
