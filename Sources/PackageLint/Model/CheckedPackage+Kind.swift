extension CheckedPackage {
    /// The source package's name: the field Source without its version, else the package's own.
    public var sourceName: String {
        let source = control.unfolded("Source") ?? ""
        let name = source.prefix { $0 != " " && $0 != "(" }
        return name.isEmpty ? self.name : String(name)
    }

    /// Whether its description calls it transitional: it holds nothing and makes apt install its successor.
    public var isTransitional: Bool {
        (control["Description"] ?? "").lowercased().contains("transitional package")
    }

    /// Whether it only pulls in others.
    public var isMetaPackage: Bool {
        let description = (control["Description"] ?? "").lowercased()
        let words = [
            "meta package", "meta-package", "metapackage", "dependency package", "dummy package", "empty package",
        ]
        if words.contains(where: description.contains) || name.hasPrefix("task-") { return true }
        let section = (control["Section"] ?? "").split(separator: "/").last
        return section == "tasks" || section == "metapackages"
    }

    /// Words that are no misspellings here: the names of the package, of its source and of its maintainer.
    public var spellingExceptions: Set<String> {
        let names = [name, sourceName]
        let people = [control["Maintainer"] ?? ""].map { $0.prefix { $0 != "<" }.trimmingSpaces() }.map(String.init)
        let pieces =
            names.flatMap { $0.split(separator: "-").map(String.init) }
            + people.flatMap { $0.split(separator: " ").map(String.init) }
        return Set(names + people + pieces)
    }
}
