internal import SystemPackage

extension WheelError: CustomStringConvertible {
    /// What failed, on which file, why, and what to do.
    public var description: String {
        switch self {
        case .badPythonVersion(let version): "“\(version)” is no Python version; write 3.N, such as 3.11"
        case .marker(let text, let reason): "the marker “\(text)” cannot be used: \(reason)"
        case .lock(let file, let faults): faults.map { "\(file):\($0)" }.joined(separator: "\n")
        case .notCached(let wheels, let cache): Self.notCached(wheels.map(\.description), in: cache.string)
        case .noNetwork(let wheel, let reason, let cache): Self.noNetwork("\(wheel)", reason, cache.string)
        case .noWheel(let wheel): Self.noWheel(wheel)
        case .hashMismatch(let wheel, let expected, let got):
            "the wheel of \(wheel) is not the one that the lock names\n" + Self.comparison(expected, got)
                + "\n  somebody replaced it, or the lock is out of date: find out which before you renew the lock"
        case .damagedCacheEntry(let file, let expected, let got):
            "\(file) is damaged: it is not the wheel that the lock names\n" + Self.comparison(expected, got)
                + "\n  run again without --offline to fetch it anew, or remove the file"
        case .pip(let error): "pip could not fetch the wheels: \(error)"
        case .wheel(let file, let fault): "\(file) cannot be used: \(fault)"
        case .collision(let path, let root, let wheels):
            "\(wheels.joined(separator: " and ")) bring different files \(root)/\(path); a package can hold only one: "
                + "leave one of the two out of the lock"
        case .splitPackage(let name, let wheels, let roots):
            "\(wheels.joined(separator: " and ")) both bring \(name), one in \(roots.joined(separator: ", one in ")): "
                + "Python would see only one of them, as it is no namespace package (PEP 420)"
        case .mixedArchitectures: "wheels for different processors cannot be expanded into the same folders"
        case .folderInUse(let folder): "\(folder) is not empty; wheels are expanded into a new folder"
        case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        case .cancelled: "interrupted"
        }
    }

    private static func notCached(_ wheels: [String], in cache: String) -> String {
        let shown = wheels.prefix(10).map { "\n  \($0)" }.joined()
        let more = wheels.count > 10 ? "\n  and \(wheels.count - 10) more" : ""
        return "the network is switched off (--offline), and the wheel cache \(cache) lacks\(shown)\(more)\n"
            + "  run once without --offline, or copy the cache folder from a machine that has them"
    }

    private static func noNetwork(_ wheel: String, _ reason: String, _ cache: String) -> String {
        "cannot fetch \(wheel): \(reason)\n"
            + "  check the network and pip's settings (pip config list); with --offline only the wheel cache \(cache) "
            + "is used, which can be copied from a machine that has filled it"
    }

    private static func noWheel(_ wheel: WantedWheel) -> String {
        "there is no wheel of \(wheel) (glibc 2.\(PythonTarget.glibcCeiling) at most)\n"
            + "  lock a version that has one (its files are listed on the index), or leave this Python or architecture out"
    }

    private static func comparison(_ expected: [SHA256Hash], _ got: SHA256Hash) -> String {
        let shown = expected.prefix(4).map(\.hex).joined(separator: "\n        or ")
        let more = expected.count > 4 ? "\n        or one of \(expected.count - 4) more" : ""
        return "  expected \(shown)\(more)\n       got \(got)"
    }
}
