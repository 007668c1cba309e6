import PackageLint

/// Every file that a page asks for.
struct PageFileRule: ServiceRule {
    static let missing = Tag(
        "page-file-missing", .error, "A page asks for a script or a style that is not there.",
        advice: "The page stays empty or bare. Build the frontend anew, or correct the address.",
        source: "HTML standard, script and link elements")
    static let image = Tag(
        "page-image-missing", .warning, "A page asks for an image or another file that is not there.",
        advice: "Ship the file, or take the reference away.",
        source: "HTML standard")

    static let tags = [missing, image]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for root in roots(machine) {
            for file in machine.package.files.all
            where file.isBelow(root) && file.name.hasSuffix(".html") && file.isFile {
                check(file, root, machine, &findings)
            }
        }
    }

    /// The folders that sites serve, and that the package has.
    private func roots(_ machine: InstalledMachine) -> Set<String> {
        let directives = machine.sites.flatMap { $0.configuration.all }.filter { $0.name == "root" }
        return Set(directives.compactMap { $0.arguments.first.flatMap { machine.package.files.resolve($0)?.path } })
    }

    private func check(
        _ page: PackagedFile, _ root: String, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        for reference in PageReferences.all(in: page.bytes ?? []) {
            guard let path = reference.localPath else { continue }
            let place = path.hasPrefix("/") ? root + path : "\(page.parent)/\(path)"
            guard machine.package.files.resolve(place) == nil else { continue }
            findings.add(
                reference.isNeeded ? Self.missing : Self.image, reference.address, at: page.path, line: reference.line,
                because: "/\(page.path) asks for \(reference.address), and there is no /\(InstalledFiles.place(place))."
            )
        }
    }
}
