import Crypto
import SystemPackage

@testable import PythonWheels

/// A wheel to be written by a test.
struct SampleWheel {
    var name = "demo"
    var version = "1.0"
    var tag = "py3-none-any"
    /// The members outside of `.dist-info`.
    var files: [ZipFile.Member]
    var metadata = ""
    var entryPoints: String?
    /// Further members of `.dist-info`, by name.
    var distInfoFiles: [(name: String, text: String)] = []
    /// Changes the text of RECORD before it is written.
    var editRecord: (String) -> String = { $0 }
    /// Members that RECORD does not know.
    var unrecorded: [ZipFile.Member] = []
    var wheelVersion = "1.0"
    /// A file of `.dist-info` that is not written.
    var leftOut: String?
    /// What METADATA says instead of the name.
    var metadataName: String?
    /// The folder instead of `NAME-VERSION.dist-info`.
    var distInfoName: String?

    init(
        _ name: String = "demo", _ version: String = "1.0", tag: String = "py3-none-any",
        files: [ZipFile.Member] = [ZipFile.Member("demo/__init__.py", "answer = 42\n")]
    ) {
        self.name = name
        self.version = version
        self.tag = tag
        self.files = files
    }

    var fileName: String { "\(name)-\(version)-\(tag).whl" }
    private var distInfo: String { distInfoName ?? "\(name)-\(version).dist-info" }

    func bytes() -> [UInt8] {
        var members = files
        let fields = "Metadata-Version: 2.4\nName: \(metadataName ?? name)\nVersion: \(version)\n\(metadata)"
        members.append(ZipFile.Member("\(distInfo)/METADATA", fields))
        members.append(ZipFile.Member("\(distInfo)/WHEEL", "Wheel-Version: \(wheelVersion)\nTag: \(tag)\n"))
        if let entryPoints { members.append(ZipFile.Member("\(distInfo)/entry_points.txt", entryPoints)) }
        members.removeAll { $0.path == Array("\(distInfo)/\(leftOut ?? "")".utf8) }
        members += distInfoFiles.map { ZipFile.Member("\(distInfo)/\($0.name)", $0.text) }
        let lines = members.map { member in
            let hash = RecordHasher.base64(Array(SHA256.hash(data: member.bytes)))
            return "\(String(decoding: member.path, as: UTF8.self)),sha256=\(hash),\(member.bytes.count)\n"
        }
        let record = editRecord(lines.joined() + "\(distInfo)/RECORD,,\n")
        if leftOut != "RECORD" { members.append(ZipFile.Member("\(distInfo)/RECORD", record)) }
        return ZipFile(members: members + unrecorded).bytes()
    }

    /// Writes the wheel into `folder`.
    @discardableResult
    func write(to folder: FilePath) throws -> FilePath {
        let path = folder.appending(fileName)
        try path.write(bytes())
        return path
    }

    /// Writes the wheel and gives it out as one that was found for `target`.
    func stored(in folder: FilePath, for target: PythonTarget) throws -> StoredWheel {
        let path = try write(to: folder)
        guard let filename = WheelFilename(fileName) else {
            throw WheelError.wheel(file: fileName, fault: .badFilename)
        }
        return StoredWheel(path: path, filename: filename, hash: try SHA256Hash(ofFile: path), target: target)
    }
}
