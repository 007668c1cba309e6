/// How a command gets into a machine.
enum MachineCommand {
    /// Which of a machine's namespaces a program enters.
    enum Namespaces {
        /// All: it runs in the machine.
        case all
        /// The network's: a program of ours that talks as if it were there.
        case network

        /// The options of nsenter(1).
        var options: [String] {
            switch self {
            case .all: ["--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup", "--root", "--wd"]
            case .network: ["--net"]
            }
        }
    }

    /// The environment that a command sees.
    static let environment = [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8",
        "DEBIAN_FRONTEND=noninteractive", "TERM=dumb",
    ]

    /// Runs a command with its output in files.
    ///
    /// Who waits for the end of a pipe would wait for every daemon that inherited it. /dev/shm is memory of its own, also when the machine's disk is full.
    static let wrapper = #"""
        seconds=$1
        shift
        folder=$(mktemp -d /dev/shm/run.XXXXXX)
        status=0
        timeout --kill-after=10 "$seconds" "$@" >"$folder/out" 2>"$folder/err" || status=$?
        cat "$folder/out"
        cat "$folder/err" >&2
        rm -r "$folder"
        exit "$status"
        """#
}
