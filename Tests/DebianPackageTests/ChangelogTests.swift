import DebianPackage
import Testing

@Suite("A changelog")
struct ChangelogTests {
    static let text = """
        library-desk (1.4.0-1) unstable experimental; urgency=High, binary-only=no

          * Lend books.
            And take them back.

          [ The night shift ]
          * Repair the lamp.

         -- Library Desk maintainers <desk@example.org>  Fri, 31 Jan 2025 12:34:56 +0130

        # A comment.
        library-desk (1.3~rc1) unstable; urgency=medium

          * First.

         -- Library Desk maintainers <desk@example.org>  Thu,  1 Jan 1970 00:00:00 +0000

        Local variables:
        mode: debian-changelog
        End:
        """

    @Test("is read entry by entry")
    func reads() throws {
        let changelog = try Changelog(Self.text)
        #expect(changelog.entries.count == 2)
        let newest = changelog.newest
        #expect(newest.package.text == "library-desk")
        #expect(newest.version.text == "1.4.0-1")
        #expect(newest.distributions == ["unstable", "experimental"])
        #expect(newest.urgency == .high)
        #expect(
            newest.changes == [
                "* Lend books.", "  And take them back.", "", "[ The night shift ]", "* Repair the lamp.",
            ])
        #expect(newest.maintainer.address == "desk@example.org")
        // date -u -d "Fri, 31 Jan 2025 12:34:56 +0130" +%s
        #expect(newest.date == 1_738_321_496)
        #expect(changelog.entries[1].date == 0)
    }

    @Test(
        "gives dates as `date +%s` does",
        arguments: [
            ("Thu, 29 Feb 2024 23:59:59 +0000", 1_709_251_199), ("Tue, 29 Feb 2000 00:00:00 -1200", 951_825_600),
            ("Wed, 31 Dec 1997 23:59:60 +0000", 883_612_800), ("Mon, 01 Mar 2100 00:00:00 +1400", 4_107_492_000),
            ("Fri, 1 Jan 2038 03:14:08 +0530", 2_145_908_648), ("Tue, 31 Dec 2024 00:00:00 +0000", 1_735_603_200),
        ])
    func dates(date: String, seconds: Int) throws {
        #expect(try Changelog(Self.entry(date: date)).newest.date == seconds)
    }

    @Test(
        "is refused with the line of the fault",
        arguments: [
            ("", 1, "it holds no entry", "begin with"), ("# nothing\n\n", 1, "it holds no entry", "begin with"),
            ("  * A change.\n", 1, "it is not the title of an entry", "write “package (1.0) unstable; urgency=medium”"),
            ("\nlibrary-desk 1.0 unstable; urgency=low\n", 2, "it is not the title of an entry", "write"),
            ("library-desk (1.0) unstable\n", 1, "it is not the title of an entry", "write"),
            ("library-desk (1.0); urgency=low\n", 1, "it is not the title of an entry", "write"),
            ("Library (1.0) unstable; urgency=low\n", 1, "“Library” is not a package name", "write “library”"),
            ("library (x) unstable; urgency=low\n", 1, "“x” is not a version", "write one"),
            ("library (1.0) unstable; urgency=soon\n", 1, "there is no urgency “soon”", "write one of: low"),
            ("library (1.0) unstable; soon\n", 1, "“soon” is no key=value", "write “urgency=medium”"),
            ("library (1.0) unstable; binary-only=yes\n", 1, "the urgency is missing", "write “; urgency=medium”"),
            ("library (1.0) unstable; urgency=low\n\n  * A.\n", 1, "the entry has no signature", "end the entry with"),
            ("library (1.0) unstable; urgency=low\n\n * A.\n", 3, "it is neither a change nor a signature", "indent"),
            ("library (1.0) unstable; urgency=low\n\n  * A.\r\n", 3, "the line ends with a carriage return", "save"),
            (
                "library (1.0) unstable; urgency=low\n\n -- A <a@b.org> Fri, 31 Jan 2025 12:00:00 +0000\n", 3,
                "the address and the date do not stand two spaces apart", "write"
            ),
            (
                "library (1.0) unstable; urgency=low\n\n -- A <a>  Fri, 31 Jan 2025 12:00:00 +0000\n", 3,
                "“a” is no mail address", "write"
            ),
        ])
    func refuses(text: String, line: Int, problem: String, remedy: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Changelog(text) }
        #expect(error?.line == line)
        #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
        #expect(error?.remedy.hasPrefix(remedy) == true, "\(error?.remedy ?? "")")
        #expect(error?.description.hasPrefix("line \(line): ") == true)
    }

    @Test(
        "has no date that the calendar lacks",
        arguments: [
            ("Sat, 31 Jan 2025 12:00:00 +0000", "that day was no “Sat”", "write “Fri, 31 Jan 2025 12:00:00 +0000”"),
            ("Fri, 29 Feb 2025 12:00:00 +0000", "there is no day “29 Feb 2025”", "write a day"),
            ("Wed, 29 Feb 2100 12:00:00 +0000", "there is no day “29 Feb 2100”", "write a day"),
            ("Wed, 31 Dec 1969 12:00:00 +0000", "there is no day “31 Dec 1969”", "write a day"),
            ("Fri, 31 Jan 2025 24:00:00 +0000", "is no date", "write it as `date -R` does"),
            ("Fri, 31 Jan 2025 12:00:00 UTC", "is no date", "write it as `date -R` does"),
            ("Fri, 31 Jan 2025 12:00 +0000", "is no date", "write it as `date -R` does"),
            ("Fr, 31 Jan 2025 12:00:00 +0000", "is no date", "write it as `date -R` does"),
            ("Ven, 31 janv. 2025 12:00:00 +0000", "is no date", "write it as `date -R` does"),
            ("Fri, 31 Jan 25 12:00:00 +0000", "is no date", "write it as `date -R` does"),
            ("Fri, 31 Jan 2025 12:00:00 +9900", "is no date", "write it as `date -R` does"),
            ("", "two spaces apart", "write"),
        ])
    func refusesDates(date: String, problem: String, remedy: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Changelog(Self.entry(date: date)) }
        #expect(error?.line == 5)
        #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
        #expect(error?.remedy.hasPrefix(remedy) == true, "\(error?.remedy ?? "")")
    }

    private static func entry(date: String) -> String {
        """
        library-desk (1.0) unstable; urgency=low

          * A change.

         -- Desk <desk@example.org>\(date.isEmpty ? "" : "  ")\(date)

        """
    }
}
