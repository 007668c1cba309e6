@testable import PackageLint

/// The cases of changelog and NEWS.
enum ChangelogCases {
    static let all = files + syntax + dates + entries + bugs + others

    static let path = "usr/share/doc/sample/changelog.Debian.gz"

    /// The good changelog, changed before it is compressed.
    private static func changed(_ old: String, _ new: String) -> @Sendable (inout SamplePackage) -> Void {
        { $0.addFile(path, gzip: SamplePackage.changelog.replacing(old, with: new)) }
    }

    /// An entry above the good one.
    private static func latest(
        _ body: String, version: String = "1.3-1", date: String = "Mon, 02 Nov 2026 12:00:00 +0000"
    ) -> @Sendable (inout SamplePackage) -> Void {
        let entry = """
            sample (\(version)) unstable; urgency=medium

            \(body)

             -- Sample Team <team@example.org>  \(date)


            """
        return {
            $0.set("Version", version)
            $0.addFile(path, gzip: entry + SamplePackage.changelog)
        }
    }

    /// The changelog under another name.
    private static func named(_ name: String, native: String? = nil) -> @Sendable (inout SamplePackage) -> Void {
        {
            $0.remove(path)
            if let native { $0.set("Version", native) }
            let text = SamplePackage.changelog.replacing("1.2-1", with: native ?? "1.2-1")
            $0.addFile("usr/share/doc/sample/\(name)", gzip: text)
        }
    }

    private static let files: [TagCase] = [
        TagCase(
            ChangelogFilesCheck.none, context: "usr/share/doc/sample/changelog.Debian.gz (non-native package)",
            fires: { $0.remove(path) }, silent: { $0.set("Homepage", nil) }),
        TagCase(
            ChangelogFilesCheck.none, "native", context: "usr/share/doc/sample/changelog.gz (native package)",
            fires: {
                $0.remove(path)
                $0.set("Version", "1.2")
            }, silent: named("changelog.gz", native: "1.2")),
        TagCase(
            ChangelogFilesCheck.missing, fires: named("changelog.gz"),
            silent: { $0.addFile("usr/share/doc/sample/changelog.gz", gzip: "1.2: first release\n") }),
        TagCase(
            ChangelogFilesCheck.uncompressed, context: "[usr/share/doc/sample/changelog.Debian]",
            fires: {
                $0.remove(path)
                $0.addFile("usr/share/doc/sample/changelog.Debian", SamplePackage.changelog)
            }),
        TagCase(
            ChangelogFilesCheck.level, context: "[\(path)]",
            fires: { package in
                package.change(path) { member in
                    guard case .file(var bytes) = member.kind else { return }
                    bytes[8] = 0
                    member.kind = .file(bytes)
                }
            }),
        TagCase(
            ChangelogFilesCheck.link, context: "[\(path)]",
            fires: {
                $0.remove(path)
                $0.addFile("usr/share/doc/sample/history.gz", gzip: SamplePackage.changelog)
                $0.addLink(path, to: "history.gz")
            }),
        TagCase(
            ChangelogFilesCheck.nativeName, context: "[\(path)]", fires: named("changelog.Debian.gz", native: "1.2"),
            silent: named("changelog.gz", native: "1.2")),
        TagCase(
            ChangelogFilesCheck.debianName, context: "[usr/share/doc/sample/changelog.debian.gz]",
            fires: named("changelog.debian.gz"), silent: { $0.set("Section", "web") }),
        TagCase(
            ChangelogFilesCheck.upstreamName, context: "[usr/share/doc/sample/CHANGES.gz]",
            fires: { $0.addFile("usr/share/doc/sample/CHANGES.gz", gzip: "1.2: first release\n") },
            silent: { $0.addFile("usr/share/doc/sample/changelog.gz", gzip: "1.2: first release\n") }),
    ]

    private static let syntax: [TagCase] = [
        TagCase(
            ChangelogSyntaxCheck.syntax, "heading",
            fires: latest("sample made new\n\n  * A new release is here."),
            silent: latest("# sample made new\n\n  * A new release is here.")),
        TagCase(
            ChangelogSyntaxCheck.syntax, "trailer", context: "\"badly formatted trailer line\" [\(path):5]",
            fires: changed("  Sun, 01", " Sun, 01"), silent: changed("Sun, 01", "Sun,  01")),
        TagCase(
            ChangelogSyntaxCheck.syntax, "no trailer",
            context: "\"found eof where expected more change data or trailer\" [\(path):4]",
            fires: changed(" -- Sample Team <team@example.org>  Sun, 01 Nov 2026 12:00:00 +0000\n", "")),
        TagCase(
            ChangelogSyntaxCheck.syntax, "key",
            context: "\"unknown key-value key Colour - copying to XS-Colour\" [\(path):1]",
            fires: changed("urgency=medium", "urgency=medium, colour=blue"),
            silent: changed("urgency=medium", "urgency=medium, XB-Colour=blue")),
        TagCase(
            ChangelogSyntaxCheck.syntax, "something else", context: "\"not a Debian changelog\" [\(path):1]",
            fires: { $0.addFile(path, gzip: "All is new.\n") }),
        TagCase(
            ChangelogSyntaxCheck.syntax, "one space", context: "\"unrecognised line\" [\(path):4]",
            fires: latest("  * A new release is here.\n and more of it."),
            silent: latest("  * A new release is here.\n\t and more of it.")),
        TagCase(
            ChangelogSyntaxCheck.host, context: "team@localhost (for version 1.2-1) [\(path):1]",
            fires: changed("team@example.org", "team@localhost"), silent: changed("team@example.org", "x@a.example.org")
        ),
    ]

    private static let dates: [TagCase] = [
        TagCase(
            ChangelogDateCheck.weekday, context: "2026-11-01 was a Sunday [\(path):1]", fires: changed("Sun,", "Mon,"),
            silent: changed("Sun, 01 Nov 2026 12:00:00 +0000", "Mon, 02 Nov 2026 00:30:00 +1200")),
        TagCase(
            ChangelogDateCheck.invalid, context: "(Sunday -> Sun) [\(path):1]", fires: changed("Sun,", "Sunday,"),
            silent: changed("Initial release", "Initial release on a Sunday")),
        TagCase(
            ChangelogDateCheck.old, context: "[\(path):1]",
            fires: latest("  * A new release is here.", date: "Sat, 31 Oct 2026 12:00:00 +0000"),
            silent: latest("  * A new release is here.", date: "Sun, 01 Nov 2026 12:00:01 +0000")),
    ]

    private static let entries: [TagCase] = [
        TagCase(
            ChangelogEntryCheck.empty, context: "[\(path):1]", fires: latest("  * ..."),
            silent: latest("  * A release like the one before.")),
        TagCase(
            ChangelogEntryCheck.tooLong, context: "[\(path):3]",
            fires: latest("  * A new release is here, and this line tells of it at such a length as no line should."),
            silent: latest("  * https://example.org/a/very/long/address/that/nobody/could/break/in/two/even/if/asked")),
        TagCase(
            ChangelogEntryCheck.tooShort, context: "Fix. [\(path):3]", fires: latest("  * Fix."),
            silent: latest("  * Fix:\n    - the cases where all went wrong.")),
        TagCase(
            ChangelogEntryCheck.spelling, fires: latest("  * Recieve mail again."),
            silent: latest("  * Correct the spelling of recieve.")),
    ]

    private static let bugs: [TagCase] = [
        TagCase(
            ClosedBugsCheck.none, context: "[\(path):1]", fires: changed(" (Closes: #1012345)", ""),
            silent: changed(" (Closes: #1012345)", " (closes: bug 1012345, #1012346)")),
        TagCase(
            ClosedBugsCheck.colon, context: "Closes #1012346 [\(path):1]",
            fires: latest("  * A new release is here. (Closes #1012346)"),
            silent: latest("  * A new release is here. (Closes: #1012346)")),
        TagCase(
            ClosedBugsCheck.number, context: "#nnn [\(path):3]", fires: latest("  * A new release. (Closes: #nnn)"),
            silent: latest("  * A new release. (Closes: #1012346)")),
        TagCase(
            ClosedBugsCheck.number, "second number", context: "#10x [\(path):3]",
            fires: latest("  * A new release. (Closes: #1012346, #10x)"),
            silent: latest("  * A new release. (Closes: all of them)")),
    ]

    private static let others: [TagCase] = [
        TagCase(
            NewsCheck.uncompressed, context: "[usr/share/doc/sample/NEWS.Debian]",
            fires: { $0.addFile("usr/share/doc/sample/NEWS.Debian", news("1.2-1")) },
            silent: { $0.addFile("usr/share/doc/sample/NEWS.Debian.gz", gzip: news("1.2-1")) }),
        TagCase(
            NewsCheck.version, context: "1.1-1 [usr/share/doc/sample/NEWS.Debian.gz:1]",
            fires: { $0.addFile("usr/share/doc/sample/NEWS.Debian.gz", gzip: news("1.1-1")) },
            silent: { $0.addFile("usr/share/doc/sample/NEWS.Debian.gz", gzip: news("1.2-1")) }),
        TagCase(
            DuplicateChangelogCheck.duplicate,
            context: "usr/share/doc/sample/changelog.Debian.gz usr/share/doc/sample/changelog.gz",
            fires: { $0.addFile("usr/share/doc/sample/changelog.gz", gzip: SamplePackage.changelog) },
            silent: { $0.addFile("usr/share/doc/sample/changelog.gz", gzip: SamplePackage.changelog + "\n") }),
        TagCase(
            TimestampedGzipCheck.timestamp, context: "2026-12-01T12:00:00 [usr/share/sample/table.gz]",
            fires: { $0.addGzip("usr/share/sample/table.gz", time: SamplePackage.time + 30 * 86_400) },
            silent: { $0.addGzip("usr/share/sample/table.gz", time: SamplePackage.time - 1) }),
    ]

    private static func news(_ version: String) -> String {
        """
        sample (\(version)) unstable; urgency=medium

          The file moved to another place, and its old one is no longer read.

         -- Sample Team <team@example.org>  Sun, 01 Nov 2026 12:00:00 +0000

        """
    }
}

extension SamplePackage {
    /// Adds a file that was compressed at a time.
    mutating func addGzip(_ path: String, time: Int) {
        addFile(path, gzip: "colour,number\n")
        change(path) { member in
            guard case .file(var bytes) = member.kind else { return }
            for index in 0..<4 { bytes[4 + index] = UInt8(time >> (8 * index) & 0xFF) }
            member.kind = .file(bytes)
        }
    }
}
