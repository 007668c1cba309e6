import PackageBuild

/// Shows a build while it runs, on standard error.
protocol BuildDisplay: Sendable {
    /// Shows one event.
    func show(_ event: BuildEvent)
    /// Leaves the terminal as it was.
    func close()
}
