/// Whether all parts that debconf needs are there (debconf-devel(7)).
struct DebconfPartsCheck: Check {
    static let noConfig = Tag(
        "no-debconf-config", .error, "There are questions, and no script that asks them.",
        advice: "debconf asks them from the control member `config`. Write one, or leave `templates` out.",
        source: "debconf-devel(7); Debian Policy 3.9.1")
    static let noTemplates = Tag(
        "no-debconf-templates", .warning, "There is a script that asks, and no questions.",
        advice: "`config` asks what stands in the control member `templates`. Write it, or leave `config` out.",
        source: "debconf-devel(7); Debian Policy 3.9.1")
    static let dependency = Tag(
        "missing-debconf-dependency", .warning, "The package uses debconf without depending on it.",
        advice: "Its scripts fail where debconf is not there. Write `Depends: debconf (>= 0.5) | debconf-2.0`.",
        source: "debconf-devel(7); Debian Policy 3.9.1")
    static let mode = Tag(
        "debconf-config-not-executable", .error, "The script `config` cannot be executed.",
        advice: "dpkg-preconfigure runs it. Give it mode 0755.",
        source: "debconf-devel(7)")

    static let tags = [noConfig, noTemplates, dependency, mode]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let use = DebconfUse(package) else { return }
        if let config = use.config, config.mode & 0o111 == 0 { findings.add(Self.mode, at: "config") }
        let relations = package.relations
        let usesDatabases = relations.requires("dbconfig-common") || package.name == "dbconfig-common"
        if use.config != nil, use.templates == nil, !usesDatabases {
            findings.add(Self.noTemplates)
        } else if use.templates != nil, use.config == nil, !use.isUsedByPreinst {
            findings.add(Self.noConfig)
        }
        let isThere = relations.requires(DebconfUse.providers) || DebconfUse.isProvided(by: package) || usesDatabases
        if !use.isUsedByPreinst, !isThere { findings.add(Self.dependency) }
    }
}
