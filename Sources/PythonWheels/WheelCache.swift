internal import SystemPackage

/// The wheels of one target in the cache folder: `FOLDER/cp311-amd64/*.whl`.
///
/// What lies there is never trusted: a wheel counts only if the lock has its hash.
struct WheelCache: Sendable {
    let folder: FilePath
    let target: PythonTarget

    /// What the cache says about one requirement.
    enum Answer: Sendable {
        case found(StoredWheel)
        case missing
        /// Wheels of the right name, none with a hash of the lock; the first one and its hash.
        case damaged(FilePath, SHA256Hash)
    }

    /// The target's own folder.
    var targetFolder: FilePath { folder.appending(target.folderName) }

    /// The usable wheels in `folder`, best first, by distribution and version.
    static func wheels(in folder: FilePath, for target: PythonTarget) throws(WheelError) -> [WheelFilename] {
        let tags = target.tags
        let ranked = try Files.names(in: folder).compactMap { name -> (rank: Int, wheel: WheelFilename)? in
            guard let wheel = WheelFilename(name), let rank = wheel.rank(among: tags) else { return nil }
            return (rank, wheel)
        }
        return ranked.sorted { ($0.rank, $1.wheel.text) < ($1.rank, $0.wheel.text) }.map(\.wheel)
    }

    /// The best wheel among `wheels` in `folder` that fulfils `requirement`.
    func answer(
        _ requirement: LockedRequirement, among wheels: [WheelFilename], in folder: FilePath
    ) throws(WheelError) -> Answer {
        var damaged: Answer?
        for wheel in wheels where wheel.name == requirement.name && wheel.version == requirement.version {
            let path = folder.appending(wheel.text)
            let hash = try SHA256Hash(ofFile: path)
            guard !requirement.hashes.contains(hash) else {
                return .found(StoredWheel(path: path, filename: wheel, hash: hash, target: target))
            }
            damaged = damaged ?? .damaged(path, hash)
        }
        return damaged ?? .missing
    }
}
