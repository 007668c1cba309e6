internal import Crypto
internal import ELFFiles

/// What happens to each file while it streams by: it is hashed, told what it is, shown to the checks, and kept or not.
struct FilePass: Sendable {
    private let checks: [any FileCheck]
    private let control: ControlFields
    /// The name of the package.
    let package: String

    init(checks: [any FileCheck], control: ControlFields, package: String) {
        self.checks = checks
        self.control = control
        self.package = package
    }

    /// The hashes of a content.
    struct Digests: Sendable {
        /// 16 bytes.
        let md5: [UInt8]
        /// 32 bytes.
        let sha256: [UInt8]

        init(md5: [UInt8], sha256: [UInt8]) {
            self.md5 = md5
            self.sha256 = sha256
        }

        init(of content: [UInt8]) {
            md5 = Array(Insecure.MD5.hash(data: content))
            sha256 = Array(SHA256.hash(data: content))
        }
    }

    /// Looks at a regular file; `content` is all of it, or its first ``PackageLimits/inspectedBytes``.
    ///
    /// `digests` are those of all of it, where they are known already.
    ///
    /// - Returns: the file with what is known of its content.
    func look(
        at file: PackagedFile, content: [UInt8], digests: Digests? = nil, _ findings: inout Findings
    ) -> PackagedFile {
        var file = file
        let digests = digests ?? Digests(of: content)
        file.content = ContentKind(content)
        file.md5 = digests.md5
        file.sha256 = digests.sha256
        if file.content == .gzip { file.gzipTime = Self.gzipTime(content) }
        if file.content == .elf { file.elf = ELFDetails(bytes: content) }
        if KeptContent.keeps(file) { file.bytes = content }
        guard !content.isEmpty else { return file }
        let inspected = InspectedFile(file: file, content: content, control: control)
        for check in checks { check.inspect(inspected, &findings) }
        return file
    }

    /// MTIME of the header (RFC 1952 2.3.1); nil where it is zero, which means none.
    private static func gzipTime(_ content: [UInt8]) -> Int? {
        guard content.count >= 8 else { return nil }
        let time = content[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        return time == 0 ? nil : time
    }
}
