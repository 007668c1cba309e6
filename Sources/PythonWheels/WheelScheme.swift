/// Where the files of one wheel go (PEP 427, "The .data directory").
struct WheelScheme: Sendable {
    /// What becomes of a file.
    enum Destination: Sendable, Hashable {
        /// It is written to this path below the root.
        case file(String)
        /// It is left out, as nothing on the server would use it.
        case omitted
    }

    private let wheel: WheelFilename

    /// Parts of the prefix that hold texts for people only.
    private static let documentation = ["share/man/", "share/doc/", "share/info/", "share/licenses/"]

    init(_ wheel: WheelFilename) {
        self.wheel = wheel
    }

    /// The destination of the member at `path`.
    ///
    /// Left out are bytecode (it belongs to one Python, and is made on the server), scripts and C headers. Other data
    /// outside of Python's folders is an error: it would be missed where it is not.
    func destination(of path: String) throws(WheelFault) -> Destination {
        guard !path.split(separator: "/").dropLast().contains("__pycache__") else { return .omitted }
        let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
        guard let first = parts.first, isDataFolder(first) else { return .file(path) }
        guard parts.count == 3 else { throw .unsupportedData(path) }
        switch parts[1] {
        case "purelib", "platlib": return .file(parts[2])
        case "scripts", "headers": return .omitted
        case "data" where Self.documentation.contains(where: { parts[2].hasPrefix($0) }): return .omitted
        default: throw .unsupportedData(path)
        }
    }

    private func isDataFolder(_ name: String) -> Bool {
        guard name.hasSuffix(".data") else { return false }
        let parts = name.dropLast(".data".count).split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && DistributionName(parts[0]) == wheel.name && PEP440Version(parts[1]) == wheel.version
    }
}
