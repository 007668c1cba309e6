/// Device files belong to udev (Policy 10.6).
struct DeviceRule: MaintainerScriptRule {
    static let mknod = Tag(
        "mknod-in-maintainer-script", .error, "A maintainer script makes a device file.",
        advice: "The kernel and udev make them. Ship a udev rule if owner or mode must differ.",
        source: "Debian Policy 10.6")
    static let removes = Tag(
        "maintainer-script-removes-device-files", .error, "A maintainer script removes a device file.",
        advice: "They belong to the kernel and udev, and other programs may use them. Leave them alone.",
        source: "Debian Policy 10.6")

    static let tags = [mknod, removes]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.commands {
            if command.words.first?.source == "mknod", !command.arguments.contains("p") {
                script.report(Self.mknod, at: command, &findings)
            }
            guard command.words.first?.source == "rm",
                let last = command.words.firstIndex(where: { Self.isDevice($0.text) })
            else { continue }
            let text = command.words[...last].map(\.source).joined(separator: " ")
            script.report(Self.removes, "\"\(text)\"", at: command, &findings)
        }
    }

    private static func isDevice(_ path: String) -> Bool {
        guard path.hasPrefix("/dev/") else { return false }
        let name = path.dropFirst("/dev/".count)
        return !name.isEmpty && !name.hasPrefix("shm/") && !name.hasPrefix(".")
    }
}
