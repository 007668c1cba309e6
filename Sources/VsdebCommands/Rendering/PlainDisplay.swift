import PackageBuild

/// A line when a stage begins and one when it ends: for logs.
struct PlainDisplay: BuildDisplay {
    func show(_ event: BuildEvent) {
        switch event {
        case .started(let stage): write(stage.doing)
        case .finished(let stage, let seconds): write("\(stage.done) (\(Quantity.seconds(seconds)) s)")
        case .warned(let text): write("warning: \(text)")
        case .checked(let report): StandardStreams.tell(CheckNotes(report).text)
        case .progressed: break
        }
    }

    func close() {}

    private func write(_ line: String) { StandardStreams.tell("vsdeb: \(line)\n") }
}
