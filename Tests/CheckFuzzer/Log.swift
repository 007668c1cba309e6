import SystemPackage

/// Prints at once: a crash must not take with it what was said before.
func tell(_ line: String) {
    _ = try? FileDescriptor.standardOutput.writeAll("\(line)\n".utf8)
}
