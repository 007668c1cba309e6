import Testing

@testable import PythonWheels

@Suite struct DistributionNameTests {
    @Test(arguments: ["Flask-SQLAlchemy", "flask_sqlalchemy", "FLASK.sqlalchemy", "flask-_.sqlalchemy"])
    func spellingsOfOneNameAreEqual(text: String) throws {
        let name = try #require(DistributionName(text))
        #expect(name.normalized == "flask-sqlalchemy")
        #expect(name == DistributionName("flask-sqlalchemy"))
    }

    @Test(arguments: ["", "-a", "a-", "a b", "a/b", "é", "a@b", "."])
    func whatIsNoNameIsRefused(text: String) {
        #expect(DistributionName(text) == nil)
    }
}

@Suite struct PEP440VersionTests {
    /// PEP 440, "Summary of permitted suffixes and relative ordering", with an epoch and local parts.
    private static let ascending = [
        "1.0.dev456", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12", "1.0b1.dev456", "1.0b2",
        "1.0b2.post345.dev456",
        "1.0b2.post345", "1.0rc1.dev456", "1.0rc1", "1.0", "1.0+abc.5", "1.0+abc.7", "1.0+5", "1.0+5.1",
        "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "1.10", "2.0", "1!0.1",
    ]

    @Test func theOrderIsThatOfThePEP() throws {
        let versions = try Self.ascending.map { try #require(PEP440Version($0)) }
        for (left, right) in zip(versions, versions.dropFirst()) {
            #expect(left < right, "\(left) < \(right)")
            #expect(!(right < left))
        }
        #expect(versions.shuffled().sorted() == versions)
    }

    @Test(arguments: [
        ("1.0", "1"), ("v1.0", "1.0.0"), ("1.0-alpha.1", "1.0a1"), ("1.0.PREVIEW_2", "1.0rc2"), ("1.0c1", "1.0rc1"),
        ("1.0-1", "1.0.post1"), ("1.0r", "1.0.post0"), ("1.0rev3", "1.0.post3"), ("1.0_dev", "1.0.dev0"),
        ("01.002", "1.2"),
        ("1.0+Ubuntu-1", "1.0+ubuntu.1"), ("0!1", "1"), (" 1.0 ", "1.0"), ("1.0a", "1.0a0"), ("1+01", "1+1"),
    ])
    func spellingsOfOneVersionAreEqual(left: String, right: String) {
        #expect(PEP440Version(left) != nil)
        #expect(PEP440Version(left) == PEP440Version(right))
    }

    @Test(arguments: [
        "", "a", "1.", ".1", "1..2", "1.0+", "1.0+a..b", "1!", "1.0 2", "1.0*", "99999999999999999999999", "1.0-", "1x",
    ])
    func whatIsNoVersionIsRefused(text: String) {
        #expect(PEP440Version(text) == nil)
    }

    @Test(arguments: [
        ("1!02.3-ALPHA4.post5.DEV6+Local_7", "1!2.3a4.post5.dev6+local.7"), ("2.9.0", "2.9.0"),
    ])
    func theNormalSpellingIsPrinted(text: String, normal: String) throws {
        #expect(try #require(PEP440Version(text)).description == normal)
    }
}

@Suite struct VersionSpecifierTests {
    @Test(arguments: [
        (">=3.8", "3.8"), (">=3.8", "3.11.2"), ("<4", "3.99"), ("<3.1", "3.0.1"), (">1.7", "1.7.1"), ("~=2.2", "2.9"),
        ("~=1.4.5", "1.4.9"), ("==1.1.*", "1.1a1"), ("==1.*", "1.9"), ("!=1.1", "1.2"), ("!=1.1.*", "1.2"),
        ("==1.1", "1.1+x"),
        ("===1.0", "1.0"), ("<=1.0", "1.0+x"), (">1.7.post1", "1.7.post2"), ("<1.0rc2", "1.0rc1"), ("==1.1.*", "1.1"),
    ])
    func allowed(specifier: String, version: String) throws {
        #expect(try #require(VersionSpecifier(specifier)).allows(try #require(PEP440Version(version))))
    }

    @Test(arguments: [
        (">=3.8", "3.7.9"), ("<4", "4.0"), ("<3.1", "3.1rc1"), (">1.7", "1.7.post1"), ("~=2.2", "3.0"),
        ("~=1.4.5", "1.5"),
        ("==1.1.*", "1.2"), ("!=1.1.*", "1.1.5"), ("==1.1+y", "1.1+x"), ("===1.0", "1.0.0"), ("~=2.2", "2.1"),
        (">1.7", "1.7+x"), ("==1.*", "1!1.0"),
    ])
    func notAllowed(specifier: String, version: String) throws {
        #expect(!(try #require(VersionSpecifier(specifier)).allows(try #require(PEP440Version(version)))))
    }

    @Test(arguments: ["3.8", "=3", ">=", ">=1.*", "~=1", "==1.*.*", "=>3"])
    func whatIsNoSpecifierIsRefused(text: String) {
        #expect(VersionSpecifier(text) == nil)
    }

    @Test func aListHasCommas() {
        #expect(VersionSpecifier.list(">= 3.8, !=3.9.*,")?.count == 2)
        #expect(VersionSpecifier.list("")?.isEmpty == true)
        #expect(VersionSpecifier.list(">=3.8, four") == nil)
    }
}
