extension String {
    /// The first line, cut where it is long: a refused text may be a whole file by mistake.
    var shortened: String {
        let line = prefix { !$0.isNewline }
        return line.count > 120 || line.count < count ? "\(line.prefix(120))…" : self
    }
}
