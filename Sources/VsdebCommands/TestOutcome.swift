/// The exit status of a test, which the work sets in its own task.
actor TestOutcome {
    private(set) var code: Int32 = 0

    func set(_ code: Int32) { self.code = code }
}
