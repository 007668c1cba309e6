import PackageLint

/// Every Python that the package may meet must have its libraries.
struct LibraryFolderRule: ServiceRule {
    static let missing = Tag(
        "python-without-libraries", .error, "The package depends on Pythons for which it has no libraries.",
        advice: """
            On a machine with such a Python the environment cannot be made and the installation fails. Bound the relation \
            to python3 by the Pythons that the package supports, or ship their libraries.
            """,
        source: "Debian Policy 7.2; venv-bootstrap")
    static let extension_ = Tag(
        "python-extension-for-other-python", .error, "A compiled module lies among the libraries of another Python.",
        advice: "Python does not see it: “No module named …”. Expand the wheel that was built for this Python.",
        source: "PEP 3149")
    static let bootstrap = Tag(
        "venv-bootstrap-disagrees-with-libraries", .error,
        "The program that makes the environment and the shipped libraries disagree about the supported Pythons.",
        advice: "Build the package anew: both come from python.versions.",
        source: "venv-bootstrap")

    static let tags = [missing, extension_, bootstrap]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let python = machine.python
        guard let library = python.library, !python.folders.isEmpty else {
            checkEmpty(machine, &findings)
            return
        }
        for minor in python.allowedMinors where !python.folders.contains(minor) {
            findings.add(
                Self.missing, "3.\(minor)",
                because: "Depends allows Python 3.\(minor), and there is no folder /\(library)/cp3\(minor).")
        }
        checkSupported(machine, &findings)
        for libraries in python.all { checkExtensions(libraries, library, machine.package.files, &findings) }
    }

    private func checkEmpty(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard let bootstrap = machine.bootstrap, machine.package.files[InstalledFiles.place(bootstrap.library)] == nil
        else {
            return
        }
        findings.add(
            Self.bootstrap, bootstrap.library, at: bootstrap.path,
            because: "\(bootstrap.path) looks for libraries in \(bootstrap.library), which the package does not have.")
    }

    private func checkSupported(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard let bootstrap = machine.bootstrap else { return }
        let folders = machine.python.folders.map { "3.\($0)" }
        guard !bootstrap.supported.isEmpty, Set(bootstrap.supported) != Set(folders) else { return }
        findings.add(
            Self.bootstrap, "\(bootstrap.supported.joined(separator: ", ")) and \(folders.joined(separator: ", "))",
            at: bootstrap.path,
            because: "\(bootstrap.path) supports Python \(bootstrap.supported.joined(separator: ", ")), and there are "
                + "libraries for \(folders.joined(separator: ", ")).")
    }

    private func checkExtensions(
        _ libraries: PythonLibraries, _ library: String, _ files: PackagedFiles, _ findings: inout Findings
    ) {
        let folder = "\(library)/\(libraries.tag)"
        let marker = ".cpython-"
        for file in files.all where file.isBelow(folder) && file.name.hasSuffix(".so") {
            guard let range = file.name.firstRange(of: marker) else { continue }
            let digits = file.name[range.upperBound...].prefix { $0.isNumber }
            guard digits != "3\(libraries.minor)" else { continue }
            let right = file.path.replacing("\(marker)\(digits)", with: "\(marker)3\(libraries.minor)")
            guard files[right] == nil else { continue }
            findings.add(
                Self.extension_, String(file.name), at: file.path,
                because:
                    "\(file.name) is made for CPython \(digits), and Python \(libraries.version) looks for it in vain.")
        }
    }
}
