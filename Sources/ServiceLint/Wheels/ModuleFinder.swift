import PackageLint

/// Finds modules as one of the package's Pythons would, among its libraries and the folders on its path.
struct ModuleFinder: Sendable {
    /// Where a module was found.
    enum Place: Sendable, Hashable {
        case standardLibrary
        /// The file, without a first slash.
        case file(String)
        /// A package without an `__init__.py`; the folder.
        case namespace(String)
        /// A compiled module.
        case compiled(String)
    }

    private let files: PackagedFiles
    private let folders: [String]
    private let minor: Int

    /// Looks into `folders`, which have no first slash, in their order.
    init(_ files: PackagedFiles, folders: [String], minor: Int) {
        self.files = files
        self.folders = folders.map { files.resolvedPath($0) ?? $0 }
        self.minor = minor
    }

    /// Where the module of a dotted name is; nil if there is none.
    func find(_ module: String) -> Place? {
        let parts = module.split(separator: ".")
        guard let first = parts.first else { return nil }
        let path = parts.joined(separator: "/")
        var namespace: Place?
        for folder in folders {
            switch look(folder.isEmpty ? path : "\(folder)/\(path)") {
            case .namespace(let place): namespace = namespace ?? .namespace(place)
            case let place?: return place
            case nil: continue
            }
        }
        if StandardLibrary.has(String(first), minor: minor), namespace == nil { return .standardLibrary }
        return namespace
    }

    private func look(_ path: String) -> Place? {
        if files["\(path)/__init__.py"] != nil { return .file("\(path)/__init__.py") }
        if let compiled = compiled("\(path)/__init__") { return compiled }
        if files["\(path).py"] != nil { return .file("\(path).py") }
        if let compiled = compiled(path) { return compiled }
        return files[path]?.isFolder == true ? .namespace(path) : nil
    }

    private func compiled(_ path: String) -> Place? {
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { String(path[..<$0]) } ?? ""
        let stem = slash.map { String(path[path.index(after: $0)...]) } ?? path
        for suffix in suffixes {
            if files["\(parent)/\(stem)\(suffix)"] != nil { return .compiled("\(parent)/\(stem)\(suffix)") }
        }
        return nil
    }

    /// The endings that CPython takes on Debian, for the two architectures (`importlib.machinery.EXTENSION_SUFFIXES`).
    private var suffixes: [String] {
        ["x86_64", "aarch64"].map { ".cpython-3\(minor)-\($0)-linux-gnu.so" } + [".abi3.so", ".so", ".pyc"]
    }
}
