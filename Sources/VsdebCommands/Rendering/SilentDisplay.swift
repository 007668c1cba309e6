import PackageBuild

/// Shows nothing but warnings.
struct SilentDisplay: BuildDisplay {
    func show(_ event: BuildEvent) {
        guard case .warned(let text) = event else { return }
        StandardStreams.tell("vsdeb: warning: \(text)\n")
    }

    func close() {}
}
