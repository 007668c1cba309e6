import PackageLint

/// Goes from module to module as Python does when it loads an application, through the application's own files.
struct ImportWalk {
    /// What was met on the way.
    struct Fault: Sendable {
        let tag: Tag
        let context: String
        let path: String
        let line: Int
        let reason: String
    }

    private let path: ApplicationPath
    private let files: PackagedFiles
    private let pythons: [PythonLibraries]
    private let finders: [ModuleFinder]
    /// What each finder found; the same few modules are imported again and again.
    private var found: [[String: ModuleFinder.Place?]]
    private var modules: [String: PythonModule] = [:]
    private var pending: [(module: String, file: String)] = []
    private(set) var faults: [Fault] = []
    /// The first parts of all that the application's own files import for certain.
    private(set) var roots: Set<String> = []

    init(_ path: ApplicationPath, _ machine: InstalledMachine) {
        self.path = path
        files = machine.package.files
        pythons = machine.python.all
        finders = machine.python.all.map(path.finder)
        found = finders.map { _ in [:] }
    }

    /// Where a module is for the Python of this number.
    private mutating func find(_ module: String, _ number: Int = 0) -> ModuleFinder.Place? {
        guard finders.indices.contains(number) else { return nil }
        if let known = found[number][module] { return known }
        let place = finders[number].find(module)
        found[number][module] = .some(place)
        return place
    }

    /// Loads a module and all that it loads.
    mutating func load(_ module: String) {
        enqueue(module)
        while let (name, file) = pending.popLast() { visit(name, file) }
    }

    /// Puts the application's own file of a module, and those of the packages around it, on the list.
    private mutating func enqueue(_ module: String) {
        var name = ""
        for part in module.split(separator: ".") {
            name += name.isEmpty ? String(part) : ".\(part)"
            guard case .file(let file)? = find(name), modules[file] == nil,
                let bytes = files[file]?.bytes,
                path.own.contains(where: { files[file]?.isBelow($0) == true || $0.isEmpty })
            else { continue }
            modules[file] = PythonModule(bytes)
            pending.append((name, file))
        }
    }

    private mutating func visit(_ name: String, _ file: String) {
        guard let module = modules[file] else { return }
        if let fault = module.fault {
            note(ApplicationImportRule.syntax, "/\(file)", file, fault.line, "Python stops there: \(fault.reason).")
            return
        }
        if let oldest = pythons.map(\.minor).min(), let feature = module.feature(newerThan: oldest) {
            note(
                ApplicationImportRule.syntax, "/\(file)", file, feature.line,
                "\(feature.name) is Python 3.\(feature.minor)'s, and Depends allows Python 3.\(oldest), which stops there."
            )
        }
        for item in module.imports where item.moment == .always || item.moment == .perhaps {
            follow(item, from: name, file)
        }
    }

    private mutating func follow(_ item: PythonImport, from name: String, _ file: String) {
        guard let target = Self.absolute(item, from: name, isPackage: file.hasSuffix("/__init__.py")) else { return }
        guard !target.isEmpty else { return }
        if item.moment == .always { roots.insert(String(target.prefix { $0 != "." })) }
        guard isThere(target) else {
            if item.moment == .always { reportMissing(target, item, file) }
            return
        }
        enqueue(target)
        for imported in item.names ?? [] where imported != "*" { followName(imported, of: target, item, file) }
    }

    private mutating func followName(_ imported: String, of target: String, _ item: PythonImport, _ file: String) {
        if find("\(target).\(imported)") != nil { return enqueue("\(target).\(imported)") }
        guard item.moment == .always, case .file(let place)? = find(target),
            let module = modules[place], module.fault == nil, !module.hasHiddenNames, module.names[imported] == nil,
            !Self.automatic.contains(imported)
        else { return }
        note(
            ApplicationImportRule.name, "\(target).\(imported)", file, item.line,
            "/\(place) defines no “\(imported)”, and there is no module \(target).\(imported).")
    }

    private static let automatic: Set = ["__name__", "__file__", "__doc__", "__path__", "__spec__", "__all__"]

    /// Libraries are looked at by their first part only: they may make the rest when they run.
    private mutating func isThere(_ target: String) -> Bool {
        let root = String(target.prefix { $0 != "." })
        for number in finders.indices {
            switch find(root, number) {
            case nil: return false
            case .file(let file), .namespace(let file):
                let isOwn = path.own.contains { files[file]?.isBelow($0) == true }
                if isOwn, find(target, number) == nil { return false }
            case .standardLibrary, .compiled: continue
            }
        }
        return true
    }

    private mutating func reportMissing(_ target: String, _ item: PythonImport, _ file: String) {
        let lacking = zip(pythons, finders).filter { $1.find(target) == nil }
        note(
            ApplicationImportRule.missing, target, file, item.line,
            "“\(target)” is neither in Python's standard library, nor among the application's files, nor among the shipped "
                + "libraries of Python \(lacking.map { $0.0.version }.joined(separator: ", ")).")
    }

    private mutating func note(_ tag: Tag, _ context: String, _ path: String, _ line: Int, _ reason: String) {
        faults.append(Fault(tag: tag, context: context, path: path, line: line, reason: reason))
    }

    /// The dotted name that a relative import means; nil if it leads out of the package.
    private static func absolute(_ item: PythonImport, from name: String, isPackage: Bool) -> String? {
        guard item.level > 0 else { return item.module }
        var parts = name.split(separator: ".").map(String.init)
        let drop = item.level - (isPackage ? 1 : 0)
        guard drop <= parts.count else { return nil }
        parts.removeLast(drop)
        guard !parts.isEmpty else { return nil }
        return (parts + item.module.split(separator: ".").map(String.init)).joined(separator: ".")
    }
}
