/// Files of cron (cron(8), run-parts(8)).
struct CronCheck: Check {
    static let illegalName = Tag(
        "run-parts-cron-filename-contains-illegal-chars", .warning, "A cron file has a name that cron passes over.",
        advice: "run-parts takes names of letters, digits, - and _ only: `job.sh` never runs. Name it `job`.",
        source: "Debian Policy 9.5, run-parts(8)")
    static let missingTimer = Tag(
        "missing-systemd-timer-for-cron-script", .warning, "A cron job has no systemd timer beside it.",
        advice: "Systems without cron do not run it. Ship a timer, and let the cron job do nothing where systemd runs.",
        source: "systemd.timer(5)")

    static let tags = [illegalName, missingTimer]

    private static let folders: Set<Substring> = [
        "etc/cron.daily", "etc/cron.hourly", "etc/cron.monthly", "etc/cron.weekly", "etc/cron.d",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let hasTimer = package.files.all.contains { file in
            file.name.hasSuffix(".timer") && ["lib/systemd/system", "usr/lib/systemd/system"].contains(file.parent)
        }
        for file in package.files.all where file.path.hasPrefix("etc/cron.") {
            if isIllegal(file) { findings.add(Self.illegalName, at: file.shown) }
            if !hasTimer, file.parent.split(separator: "/").count == 2, file.parent != "etc/cron." {
                findings.add(Self.missingTimer, at: file.shown)
            }
        }
    }

    private func isIllegal(_ file: PackagedFile) -> Bool {
        guard let folder = Self.folders.first(where: { file.isBelow(String($0)) }) else { return false }
        let name = file.path.utf8.dropFirst(folder.utf8.count + 1)
        return name.first != UInt8(ascii: ".")
            && name.dropFirst().contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }
    }
}
