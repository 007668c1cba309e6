import PackageLint
import PythonWheels

/// One distribution among the package's libraries: its `.dist-info` folder.
struct InstalledDistribution: Sendable {
    /// The folder `NAME-VERSION.dist-info`, without a first slash.
    let folder: String
    /// The folder that it was installed into.
    let root: String
    /// What METADATA says; nil if that is missing or not readable.
    let metadata: WheelMetadata?
    /// The commands that it declares.
    let commands: [EntryPoint]

    init(_ folder: PackagedFile, in files: PackagedFiles) {
        self.folder = folder.path
        root = String(folder.parent)
        metadata = files["\(folder.path)/METADATA"]?.bytes.flatMap { bytes in
            // The description behind the fields may be long, and says nothing to us.
            try? WheelMetadata(Self.head(bytes))
        }
        commands = files["\(folder.path)/entry_points.txt"]?.bytes.flatMap { try? EntryPoint.consoleScripts($0) } ?? []
    }

    private static func head(_ bytes: [UInt8]) -> [UInt8] {
        var at = 0
        while at + 1 < bytes.count {
            if bytes[at] == 0x0A, bytes[at + 1] == 0x0A { return Array(bytes[...at]) }
            at += 1
        }
        return bytes
    }

    /// The name and version as the folder has them: `gunicorn-23.0.0`.
    var title: String { String((folder.split(separator: "/").last ?? "").dropLast(".dist-info".count)) }
}
