import PackageManifest
import SystemPackage

/// What is left to do after `init`, in the order in which it must be done.
struct NextSteps {
    let package: PackageFacts
    let lock: LockSurvey
    /// The files in which something is marked FIXME.
    let marked: [String]
    /// What the manifest's own reader still finds wrong.
    let faults: [ManifestFault]
    let hasTemplates: Bool
    /// The project's folder, as the caller named it.
    let folder: String

    var steps: [[String]] {
        var steps: [[String]] = []
        if !marked.isEmpty { steps.append(["Replace what is marked FIXME in \(marked.joined(separator: ", "))."]) }
        if let file = lock.unwritten {
            steps.append(["Write the libraries that the application imports into \(file), one name a line."])
        }
        if let step = lockStep { steps.append(step) }
        steps += faults.filter { !isAboutLock($0) && !isAboutMark($0) }
            .map { ["\($0.file.lastComponent?.string ?? ""):\($0.line): \($0.message); \($0.remedy)."] }
        if !hasTemplates {
            steps.append([
                "Say where the folder debian-templates of vsdeb's sources is:",
                "export VSDEB_TEMPLATES=/path/to/debian-templates",
            ])
        }
        let place = folder == "." ? "" : folder + "/"
        steps.append([
            "Build the package:", place.isEmpty ? "vsdeb build" : "vsdeb build --manifest \(place)vsdeb.yaml",
        ])
        steps.append([
            "Try it on throw-away Debians, then install it:", "sudo vsdeb test \(place)dist/\(package.name)_*.deb",
        ])
        return steps
    }

    private var lockStep: [String]? {
        if let command = lock.command {
            let added =
                lock.missing.isEmpty ? "" : "; it adds \(lock.missing.joined(separator: " and ")), which serve it"
            return [
                "Lock the libraries with their hashes (uv: https://docs.astral.sh/uv/)\(added):", command,
            ]
        }
        if let fault = lock.fault { return ["Make \(lock.lock) anew, with hashes: \(fault)"] }
        guard !lock.missing.isEmpty else { return nil }
        return [
            "Add \(lock.missing.joined(separator: " and ")) to \(lock.lock): gunicorn serves the application with them."
        ]
    }

    /// A lock that is still to be made has a step of its own.
    private func isAboutLock(_ fault: ManifestFault) -> Bool {
        lock.command != nil && fault.message.contains("“\(lock.lock)”")
    }

    /// The placeholder of the application has a mark of its own.
    private func isAboutMark(_ fault: ManifestFault) -> Bool { fault.message.hasPrefix("there is no module “main”") }
}
