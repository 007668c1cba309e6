/// Whether and how a package asks questions through debconf.
struct DebconfUse {
    /// The control member `config`, which asks.
    let config: ControlMember?
    /// The control member `templates`, which holds the questions.
    let templates: ControlMember?
    /// Whether preinst loads debconf.
    let isUsedByPreinst: Bool

    /// Nil if the package has nothing to do with debconf.
    init?(_ package: CheckedPackage) {
        let file = { (name: String) in package.controlMember(name).flatMap { $0.kind == .file ? $0 : nil } }
        (config, templates) = (file("config"), file("templates"))
        let lines = (file("preinst")?.text ?? "").allLines.map { $0.prefix { $0 != "#" } }
        isUsedByPreinst = lines.contains { line in
            Self.modules.contains { line.contains($0) }
        }
        guard config != nil || templates != nil || isUsedByPreinst else { return nil }
    }

    private static let modules = [
        "/usr/share/debconf/confmodule", "Debconf::Client::ConfModule", "Debian::DebConf::Client::ConfModule",
    ]

    /// Packages that are debconf or stand in for it.
    static let providers =
        "debconf | debconf-2.0 | cdebconf | cdebconf-udeb | libdebconfclient0 | libdebconfclient0-udeb"

    /// Whether the package is, or provides, one of ``providers``.
    static func isProvided(by package: CheckedPackage) -> Bool {
        let itself = DeclaredRelations.clauses(package.name)
        return DeclaredRelations.fulfils(itself + package.relations.clauses(of: "Provides"), providers)
    }
}
