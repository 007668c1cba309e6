import SystemPackage

extension Application {
    /// Reads the section `application`; nil after a fault.
    ///
    /// `name` is the package's, from which the defaults follow; nil when it is faulty.
    init?(_ reader: SectionReader, name: String?) {
        let title = Self.text("title", reader, else: name, .plainLine)
        let prefix = Self.text("prefix", reader, else: name.map { "/opt/\($0)" }, .prefix)
        let user = Self.text("user", reader, else: name, .serviceAccount)
        let group = Self.text("group", reader, else: user, .serviceAccount)
        let (module, backend) = (reader.text("module")?.value, reader.folder("backend"))
        let exclude = reader.distinctList("exclude").map(\.value)
        let environment = reader.file("environment")
        guard let title, let prefix, let user, let group, let module, let backend else { return nil }
        self.init(
            title: title, prefix: FilePath(prefix), user: user, group: group, module: module, backend: backend,
            exclude: exclude, environment: environment)
    }

    /// A key's text, else its default, which must have the same form.
    private static func text(
        _ key: String, _ reader: SectionReader, else standard: String?, _ form: TextForm
    ) -> String? {
        if reader.isWritten(key) { return reader.text(key)?.value }
        guard let standard else { return nil }
        guard let fault = form.fault(standard) else { return standard }
        reader.report(key, "the default “\(standard)” will not do: \(fault.problem)", "write the key; \(fault.remedy)")
        return nil
    }
}
