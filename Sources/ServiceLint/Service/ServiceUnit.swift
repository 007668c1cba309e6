import PackageLint

/// A `.service` of the package, with systemd's semantics and defaults (systemd.service(5), systemd.exec(5)).
struct ServiceUnit: Sendable {
    let unit: UnitFile

    init(_ unit: UnitFile) { self.unit = unit }

    /// `library-desk.service`.
    var name: String { unit.name }
    /// The file, without a first slash.
    var path: String { unit.path }
    /// `library-desk`, which `%N` stands for.
    var stem: String { String(name.dropLast(".service".count)) }

    /// An entry of the section Service.
    func entry(_ key: String) -> UnitEntry? { unit.value("Service", key) }

    /// A value of the section Service with its specifiers replaced.
    func value(_ key: String) -> String? { entry(key).map { expand($0.value) } }

    /// The words of a list in the section Service, with the entries that they stand in.
    func words(_ key: String, section: String = "Service") -> [(word: String, entry: UnitEntry)] {
        unit.list(section, key).flatMap { entry in entry.words.map { (expand($0), entry) } }
    }

    /// A yes-or-no value of the section Service.
    func isOn(_ key: String) -> Bool { entry(key)?.boolean == true }

    /// Specifiers that are the same on every machine (systemd.unit(5), "Specifiers").
    func expand(_ text: String) -> String {
        guard text.contains("%") else { return text }
        return text.replacing("%%", with: "\u{0}").replacing("%n", with: name).replacing("%N", with: stem)
            .replacing("%p", with: stem).replacing("%t", with: "/run").replacing("%S", with: "/var/lib")
            .replacing("%C", with: "/var/cache").replacing("%L", with: "/var/log").replacing("%T", with: "/tmp")
            .replacing("%V", with: "/var/tmp").replacing("%E", with: "/etc").replacing("\u{0}", with: "%")
    }

    /// `Type=` as systemd takes it: what is not a type counts as none.
    var type: String {
        if let value = value("Type"), Self.types.contains(value) { return value }
        if entry("BusName") != nil { return "dbus" }
        return entry("ExecStart") == nil ? "oneshot" : "simple"
    }

    static let types: Set = ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"]

    /// The user, `root` where none is named.
    var user: String { value("User") ?? (isDynamic ? stem : "root") }
    /// The group; nil for the user's own.
    var group: String? { value("Group") }
    /// Whether systemd makes the user for the time that the service runs.
    var isDynamic: Bool { isOn("DynamicUser") }

    /// The commands of a key with their specifiers replaced.
    func commands(_ key: String) -> [UnitCommand] { unit.commands(key) }

    /// What the service runs: the last command of ExecStart.
    var mainCommand: UnitCommand? { commands("ExecStart").last }

    /// WorkingDirectory as a path; nil where it is not set.
    ///
    /// `~` is the user's home, which is not known here.
    var workingDirectory: (path: String, isOptional: Bool, entry: UnitEntry)? {
        guard let entry = entry("WorkingDirectory") else { return nil }
        let value = expand(entry.value)
        guard value != "~", value != "-~" else { return nil }
        let isOptional = value.hasPrefix("-")
        return (isOptional ? String(value.dropFirst()) : value, isOptional, entry)
    }

    /// The variables of Environment= with the entries they stand in, the last of each name.
    var environment: [String: (value: String, entry: UnitEntry)] {
        var variables: [String: (value: String, entry: UnitEntry)] = [:]
        for (word, entry) in words("Environment") {
            guard let sign = word.firstIndex(of: "=") else { continue }
            variables[String(word[..<sign])] = (String(word[word.index(after: sign)...]), entry)
        }
        return variables
    }

    /// The folders that systemd makes for it and gives to its user.
    var managedFolders: [(path: String, mode: UInt32, entry: UnitEntry)] {
        Self.managed.flatMap { key, parent in
            // systemd ignores absolute ones.
            words(key).filter { !$0.word.hasPrefix("/") && !$0.word.contains("..") }.map { word, entry in
                let mode = value("\(key)Mode").flatMap { UInt32($0, radix: 8) } ?? 0o755
                // Behind a colon stands a link to it.
                return ("\(parent)/\(word.prefix { $0 != ":" })", mode, entry)
            }
        }
    }

    private static let managed = [
        ("RuntimeDirectory", "/run"), ("StateDirectory", "/var/lib"), ("CacheDirectory", "/var/cache"),
        ("LogsDirectory", "/var/log"), ("ConfigurationDirectory", "/etc"),
    ]
}
