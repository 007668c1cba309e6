extension Frontend {
    /// Reads the section `frontend`; nil after a fault.
    init?(_ reader: SectionReader) {
        let build = reader.list("build").map(\.value)
        let (folder, index) = (reader.folder("folder"), reader.text("index")?.value)
        if build.isEmpty { reader.reportEmptyList("build") }
        guard let folder, let index else { return nil }
        self.init(folder: folder, build: build.isEmpty ? nil : build, index: index)
    }
}
