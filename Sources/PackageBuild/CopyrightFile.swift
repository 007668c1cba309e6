/// The package's /usr/share/doc/PKG/copyright: the project's own, and a paragraph for each library it bundles.
enum CopyrightFile {
    /// Puts the libraries' paragraphs behind the project's own text.
    ///
    /// - Throws: ``BuildError/dependency(_:)`` if the project's text is not of copyright-format 1.0, in which the
    ///   paragraphs could not stand.
    static func text(own: String, libraries: [BundledLibrary]) throws(BuildError) -> String {
        let first = own.split(separator: "\n", maxSplits: 1).first ?? ""
        guard first.hasPrefix("Format:"), first.contains("copyright-format/1.0") else {
            throw .dependency(
                """
                the copyright file must begin with “Format: https://www.debian.org/doc/packaging-manuals/\
                copyright-format/1.0/”, so that the bundled libraries can be listed in it
                """)
        }
        let paragraphs = libraries.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
            .map { CopyrightParagraph(library: $0).text }
        return ([own.hasSuffix("\n") ? own : own + "\n"] + paragraphs).joined(separator: "\n")
    }
}
