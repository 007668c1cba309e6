extension LogRotation {
    /// Reads the section `logrotate`; nil after a fault.
    init?(_ reader: SectionReader) {
        let (frequency, keep) = (reader.choice("frequency") as LogFrequency?, reader.integer("keep"))
        guard let frequency, let keep else { return nil }
        self.init(frequency: frequency, keep: keep)
    }
}
