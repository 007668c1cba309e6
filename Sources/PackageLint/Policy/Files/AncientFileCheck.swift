/// Times of files from before there were packages.
struct AncientFileCheck: Check {
    static let ancient = Tag(
        "package-contains-ancient-file", .error, "A file is dated 1975 or earlier.",
        advice: """
            Mostly a time of zero, as SOURCE_DATE_EPOCH=0 or a wheel's 1970 leave it; Debian's archive refuses it. Use
            the time of the changelog's newest entry.
            """,
        source: "the archive's reject list (dak)")

    static let tags = [ancient]

    /// 1976-01-01T00:00:00Z.
    private static let firstGoodSecond: Int64 = 189_302_400

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all
        where file.modified < Self.firstGoodSecond && !file.path.isEmpty && !Self.isOfCargo(file) {
            findings.add(Self.ancient, Self.date(file.modified), at: file.shown)
        }
    }

    /// cargo sets these times to zero on purpose.
    private static func isOfCargo(_ file: PackagedFile) -> Bool {
        file.isBelow("usr/share/cargo/registry") && ["Cargo.toml", ".cargo_vcs_info.json"].contains(file.name)
    }

    /// `1970-01-01`; times before that are shown as such, since tar has none.
    private static func date(_ seconds: Int64) -> String {
        var day = Int(max(0, seconds) / 86_400)
        var year = 1970
        while day >= 365 + leap(year) { (day, year) = (day - 365 - leap(year), year + 1) }
        let months = [31, 28 + leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var month = 0
        while month < 11, day >= months[month] { (day, month) = (day - months[month], month + 1) }
        return "\(year)-\(twoDigits(month + 1))-\(twoDigits(day + 1))"
    }

    private static func leap(_ year: Int) -> Int { year % 4 == 0 ? 1 : 0 }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
