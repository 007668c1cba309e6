extension HealthCheck {
    /// Reads the section `health`; nil after a fault.
    init?(_ reader: SectionReader) {
        let (path, timeout) = (reader.text("path")?.value, reader.integer("timeout"))
        guard let path, let timeout else { return nil }
        self.init(path: path, timeout: timeout)
    }
}
