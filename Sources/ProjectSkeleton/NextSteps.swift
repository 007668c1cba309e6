import PackageManifest
import SystemPackage

/// What is left to do after `init`, in the order in which it must be done.
struct NextSteps {
    let package: PackageFacts
    let lock: LockSurvey
    let health: HealthSurvey
    /// A function that makes the application, where no object is it.
    let factory: ApplicationFactory?
    /// The files in which something is marked FIXME.
    let marked: [String]
    /// What the manifest's own reader still finds wrong.
    let faults: [ManifestFault]
    let hasTemplates: Bool
    /// The project's folder, as the caller named it.
    let folder: String

    var steps: [[String]] {
        var steps: [[String]] = []
        if folder != "." {
            steps.append(["Go to the project's folder, where the commands run:", "cd \(ShownText.quoted(folder))"])
        }
        if let factory {
            steps.append(["Write \(factory.newFile), whose “app” gunicorn is told:"] + factory.lines)
        }
        if !marked.isEmpty { steps.append(["Replace what is marked FIXME in \(marked.joined(separator: ", "))."]) }
        if let path = health.path, !health.isSure {
            steps.append(["Check that \(path) answers 200 without logging in; health.path names another address."])
        }
        return steps + lockSteps + remaining + lastSteps
    }

    private var remaining: [[String]] {
        faults.filter { !isAboutLock($0) && !isAboutMark($0) }
            .map { ["\($0.file.lastComponent?.string ?? ""):\($0.line): \($0.message); \($0.remedy)."] }
    }

    private var lastSteps: [[String]] {
        let templates = [
            "Say where the folder debian-templates of vsdeb's sources is:",
            "export VSDEB_TEMPLATES=/path/to/debian-templates",
        ]
        return (hasTemplates ? [] : [templates]) + [
            ["Build the package:", "vsdeb build"],
            ["Try it on throw-away Debians, then install it:", "sudo vsdeb test dist/\(package.name)_*.deb"],
        ]
    }

    private var lockSteps: [[String]] {
        guard lock.mustBeMade else { return [] }
        let recipe = lock.recipe
        let unwritten = recipe.unwritten.map {
            ["Write the libraries that the application imports into \($0), one name a line."]
        }
        return [unwritten, [lockHead] + recipe.commands].compactMap { $0 }
    }

    private var lockHead: String {
        let recipe = lock.recipe
        if let fault = lock.fault { return "Make \(lock.lock) anew, with hashes (\(recipe.tool)): \(fault)" }
        if lock.isThere {
            let lacking = lock.missing.joined(separator: " and ")
            return "Make \(lock.lock) anew (\(recipe.tool)): it lacks \(lacking), which the service is run by:"
        }
        let added = recipe.missing.joined(separator: " and ")
        return "Lock the libraries with their hashes (\(recipe.tool))"
            + (added.isEmpty ? ":" : "; it adds \(added), which serve it:")
    }

    /// A lock that is still to be made has a step of its own.
    private func isAboutLock(_ fault: ManifestFault) -> Bool {
        lock.mustBeMade && fault.message.contains("“\(lock.lock)”")
    }

    /// The placeholder of the application has a mark of its own.
    private func isAboutMark(_ fault: ManifestFault) -> Bool {
        fault.message.contains("there is no module “\(factory == nil ? "main" : "asgi")”")
    }
}
