import BootTesting
import SystemPackage
import Testing

@Suite struct MachineErrorTests {
    @Test(arguments: [
        (MachineError.missingTool("systemd-nspawn", package: "systemd-container"), "apt install systemd-container"),
        (.notRoot, "sudo"),
        (.imageFailed(image: "bookworm-1", lastLines: "E: no network"), "bookworm-1"),
        (.imageFailed(image: "bookworm-1", lastLines: "E: no network"), "E: no network"),
        (.file("/a", operation: "make", .permissionDenied), "cannot make /a: Permission denied"),
        (.endedEarly(machine: "m", console: "last words"), "last words"),
        (.bootTimeout(machine: "m", limit: .seconds(9), state: "starting", console: "last words"), "starting"),
        (.commandFailed(command: "a b", reason: "not there"), "cannot run “a b”: not there"),
        (.commandTimeout(command: "a", limit: .seconds(9), output: "so far"), "so far"),
        (.unexpectedStatus(command: "a", status: "3", output: "why"), "“a” ended with 3:\nwhy"),
        (.notAService("/a.deb", missing: "a service unit"), "/a.deb lacks a service unit"),
    ])
    func tellsWhatFailedAndWhy(_ error: MachineError, _ words: String) {
        #expect(error.description.contains(words))
    }
}
