/// A `.service` file, or a link to one, wherever it lies.
struct ServiceFile {
    /// The member of data.tar: the file or the link.
    let file: PackagedFile
    /// What stands there; nil for a link to `/dev/null`, which masks a unit.
    let unit: UnitFile?

    /// All of a package; what cannot be read is not among them.
    static func all(of package: CheckedPackage) -> [ServiceFile] {
        candidates(of: package).compactMap { file in
            if file.linkTarget == "/dev/null" { return ServiceFile(file: file, unit: nil) }
            guard let text = text(of: file, in: package) else { return nil }
            return ServiceFile(file: file, unit: UnitFile(text, path: file.path))
        }
    }

    /// Members with the name of a service.
    static func candidates(of package: CheckedPackage) -> [PackagedFile] {
        package.files.all.filter {
            !$0.isFolder && $0.name.hasSuffix(".service") && ByteSearch.contains($0.path, "/systemd/system/")
        }
    }

    /// The text of a file, or of what a link leads to within the package.
    static func text(of file: PackagedFile, in package: CheckedPackage) -> String? {
        file.isFile ? file.text ?? "" : linked(file, in: package)?.text
    }

    private static func linked(_ file: PackagedFile, in package: CheckedPackage) -> PackagedFile? {
        guard file.linkTarget != nil, let target = package.files.resolve(file.path), target.isFile else { return nil }
        return target
    }

    /// The name without `.service`, and without `@` at its end.
    var service: String {
        let stem = file.name.dropLast(".service".count)
        return String(stem.hasSuffix("@") ? stem.dropLast() : stem)
    }

    var isTemplate: Bool { file.name.hasSuffix("@.service") }

    /// Whether it lies in one of systemd's own folders, not below that.
    var isInSystemFolder: Bool {
        let parts = file.path.split(separator: "/")
        return parts.starts(with: ["lib", "systemd"]) && parts.count == 4
            || parts.starts(with: ["usr", "lib", "systemd"]) && parts.count == 5
    }

    /// The words of a key's values.
    func words(_ section: String, _ key: String) -> [String] { unit?.words(section, key) ?? [] }
}

extension CheckedPackage {
    /// Whether a unit of this name lies in systemd's folder.
    func hasUnit(_ name: String) -> Bool {
        ["lib", "usr/lib"].contains { files.resolve("\($0)/systemd/system/\(name)") != nil }
    }
}
