/// The two shell scripts that start a machine, because namespaces belong to a process and not to a task.
///
/// Everything a machine needs hangs on one thing: the first process of a process namespace of its own. It reads from a
/// named pipe that this process holds open. When we are done, or interrupted, or killed, the pipe ends, that process
/// exits, and the kernel takes down the machine, its mounts and its network. No orderly end of ours is needed.
enum MachineScript {
    /// Runs in the namespaces of the machine we run on.
    ///
    /// Arguments: the machine's name, its folder, the inner script and the network.
    ///
    /// Each machine gets control groups of its own. systemd-nspawn --keep-unit would otherwise put it into `payload`
    /// beside its own process, where another machine's systemd would end what it does not know.
    static let launcher = #"""
        set -eu
        name=$1 folder=$2 inner=$3 network=$4
        # Without the pipe, the machine is not wanted any more.
        exec 3<"$folder/lifeline"
        # Ctrl-C is for the one who holds the other end of the pipe, who will let go of it.
        trap : HUP INT TERM
        echo "vsdeb: process $$"
        groups=
        while IFS=: read -r id kind path; do
            case $id:$kind in
            *:name=systemd) top=/sys/fs/cgroup/systemd ;;
            0:) if [ -d /sys/fs/cgroup/unified ]; then top=/sys/fs/cgroup/unified; else top=/sys/fs/cgroup; fi ;;
            *) continue ;;
            esac
            [ -d "$top${path%/}" ] || continue
            mkdir "$top${path%/}/$name"
            groups="$groups $top${path%/}/$name"
        done </proc/self/cgroup
        if [ "$network" = host ]; then set --; else set -- --net; fi
        unshare --mount --pid --fork --kill-child=KILL --mount-proc --propagation private "$@" \
            sh -c "$inner" sh "$name" "$folder" "$network" "$groups" <&3 || true
        for group in $groups; do
            find "$group" -depth -type d -exec rmdir {} +
        done
        rm -rf --one-file-system "$folder"
        """#

    /// Runs in namespaces of its own, as process 1.
    ///
    /// The machine's folder holds the settings as small files.
    static let inner = #"""
        set -eu
        name=$1 folder=$2 network=$3 groups=$4
        setting() { cat "$folder/$1"; }
        root=$folder/root
        image=$(setting image)
        if [ "$(setting storage)" = folder ]; then
            mkdir "$root"
            mount --bind "$image" "$root"
        else
            mkdir "$folder/memory"
            mount -t tmpfs -o "mode=0755,size=$(setting storage)" vsdeb "$folder/memory"
            mkdir "$folder/memory/upper" "$folder/memory/work" "$root"
            mount -t overlay -o "lowerdir=$image,upperdir=$folder/memory/upper,workdir=$folder/memory/work" vsdeb "$root"
        fi
        if [ "$network" = host ]; then
            rm -f "$root/etc/resolv.conf"
            cat /etc/resolv.conf >"$root/etc/resolv.conf"
        else
            ip link set lo up
            ip address add "$network/32" dev lo
        fi
        """#

    /// Goes on from `inner`: boots the Debian, and again when it asks for a reboot (status 133, systemd-nspawn(1)).
    static let boot = #"""
        mkdir -p /run/systemd
        mount -t tmpfs -o mode=0755 vsdeb /run/systemd
        mkdir /run/systemd/system
        set -- --directory="$root" --boot --register=no --keep-unit --console=pipe --machine="$name"
        if [ "$network" = host ]; then
            set -- "$@" --resolv-conf=off
        else
            set -- "$@" --network-namespace-path=/proc/self/ns/net
        fi
        trap 'exit 0' TERM
        (
            boots=0 status=133
            while [ "$status" -eq 133 ]; do
                boots=$((boots + 1)) status=0
                (
                    for group in $groups; do
                        mkdir "$group/$boots"
                        echo 0 >"$group/$boots/cgroup.procs"
                    done
                    exec systemd-nspawn "$@" </dev/null
                ) || status=$?
            done
            echo "systemd-nspawn ended with status $status"
            kill -TERM 1
        ) &
        read -r line || true
        """#

    /// Goes on from `inner`: a root folder without an init, as image builders use them.
    static let chroot = #"""
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=0755 vsdeb "$root/dev"
        for device in null zero full random urandom tty; do
            touch "$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        mkdir "$root/dev/shm" "$root/dev/pts"
        chmod 1777 "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        exec chroot "$root" /bin/sh -c 'echo "vsdeb: ready"; read -r line'
        """#

    /// Goes on from `inner`: the same in namespaces of its own, so that what runs and what is mounted there ends with it.
    ///
    /// It ends well when a line comes through the pipe, and not when the pipe ends.
    static let chrootFirst =
        "export root\nfirst=$(cat <<'END'\nset -eu\n" + chroot + "\nEND\n)\n"
        + #"unshare --mount --pid --fork --kill-child=KILL sh -c "$first""#
}
