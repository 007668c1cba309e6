import SystemPackage

/// The processes of a running machine, as the machine we run on sees them.
struct MachineProcesses: Sendable {
    /// Unique on this machine: control groups and the host name in the machine are called so.
    let name: String
    let console: Console
    let kind: MachineLauncher.Kind
    private let lifeline: Lifeline

    init(name: String, console: Console, kind: MachineLauncher.Kind, lifeline: Lifeline) {
        (self.name, self.console, self.kind, self.lifeline) = (name, console, kind, lifeline)
    }

    /// Ends what runs in the chroot, and boots.
    func goOn() throws(MachineError) { try lifeline.goOn() }

    /// The process id, on the machine we run on, of the machine's process 1; nil as long as there is none.
    ///
    /// It changes with a reboot. A process is the one when it has the number 1 in the innermost namespace and as many
    /// namespaces about it as belong to the kind of machine, and when a booting one has become systemd: before that,
    /// its root is still the one of the machine we run on.
    var leader: Int32? {
        guard let launcher = console.process, let outside = Self.numbers(of: launcher)?.count else { return nil }
        switch kind {
        case .chroot:
            guard console.isReady else { return nil }
            return Self.descendants(of: launcher).first { Self.isFirst($0, depth: outside + 1) }
        case .boot:
            return Self.descendants(of: launcher).first {
                Self.isFirst($0, depth: outside + 2) && Self.name(of: $0) == "systemd"
            }
        case .chrootThenBoot:
            return Self.descendants(of: launcher).first {
                Self.isFirst($0, depth: outside + 2)
                    && ["systemd", console.isReady ? "sh" : ""].contains(Self.name(of: $0))
            }
        }
    }

    private static func isFirst(_ process: Int32, depth: Int) -> Bool {
        guard let numbers = numbers(of: process) else { return false }
        return numbers.count == depth && numbers.last == 1
    }

    /// Children before grandchildren; processes that end meanwhile are left out.
    private static func descendants(of process: Int32) -> [Int32] {
        let children = text("/proc/\(process)/task/\(process)/children").split(separator: " ").compactMap { Int32($0) }
        return children + children.flatMap(descendants)
    }

    /// A process's number in each process namespace, outermost first (`NSpid` of proc(5)).
    private static func numbers(of process: Int32) -> [Int32]? {
        let line = text("/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix("NSpid:") }
        return line?.split { $0.isWhitespace }.dropFirst().compactMap { Int32($0) }
    }

    private static func name(of process: Int32) -> String { text("/proc/\(process)/comm").trimmed }

    /// A file of /proc as text, empty when the process is gone: not an error, processes come and go.
    private static func text(_ path: String) -> String {
        do { return String(decoding: try Files.read(FilePath(path)), as: UTF8.self) } catch { return "" }
    }
}
