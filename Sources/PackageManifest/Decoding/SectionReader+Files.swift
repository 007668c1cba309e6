import SystemPackage

extension SectionReader {
    /// The regular file that a key names, absolute.
    func file(_ name: String) -> FilePath? { existing(name, .regular, "file") }

    /// The folder that a key names, absolute.
    func folder(_ name: String) -> FilePath? { existing(name, .directory, "folder") }

    private func existing(_ name: String, _ kind: FileType, _ word: String) -> FilePath? {
        guard let text = text(name) else { return nil }
        let path = session.resolved(text.value)
        do throws(Errno) {
            let found = try Stat(path).type
            if found == kind { return path }
            report(name, "“\(text.value)” is no \(word)", "\(path) must be a \(word)")
        } catch  where error == .noSuchFileOrDirectory || error == .notDirectory {
            report(name, "the \(word) “\(text.value)” does not exist", "make \(path), or mend the path")
        } catch {
            report(name, "the \(word) “\(text.value)” cannot be read: \(error)", "make \(path) readable")
        }
        return nil
    }
}
