/// Where Debian's packages have their interpreters, and which packages these are.
///
/// The places and packages are those of Debian 12 (`apt-file search bin/NAME`), as lintian's list
/// `data/scripts/interpreters` has them.
enum Interpreters {
    /// One of them.
    struct Known {
        /// The folder that scripts name, with first slash.
        let folder: String
        /// The packages of which one must be depended on; none where each system has it.
        let packages: [String]
    }

    /// By name.
    static let known: [String: Known] = {
        var table: [String: Known] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            table[words[0]] = Known(folder: words[1], packages: Array(words.dropFirst(2)))
        }
        return table
    }()

    private static let lines = """
        ash /bin ash
        awk /usr/bin
        bash /bin
        bltwish /usr/bin blt
        cfagent /usr/sbin cfengine2
        clisp /usr/bin clisp
        csh /bin tcsh csh c-shell
        cwl-runner /usr/bin cwltool cwl-runner
        dash /bin
        escript /usr/bin erlang-base erlang-base-hipe
        expect /usr/bin expect
        expectk /usr/bin expectk
        fish /usr/bin fish
        fontforge /usr/bin fontforge-nox fontforge
        gawk /usr/bin gawk
        gforth /usr/bin gforth
        gjs /usr/bin gjs
        gjs-console /usr/bin gjs
        gnuplot /usr/bin gnuplot
        gosh /usr/bin gauche
        hhvm /usr/bin hhvm
        icmake /usr/bin icmake
        init-d-script /lib/init
        install-menu /usr/bin
        invoke-run /lib/runit
        jed /usr/bin jed
        jed-script /usr/bin jed xjed
        julia /usr/bin julia
        jython /usr/bin jython
        kaptain /usr/bin kaptain
        ksh /bin ksh mksh pdksh zsh
        lefty /usr/bin graphviz
        liquidsoap /usr/bin liquidsoap
        magicfilter /usr/sbin magicfilter
        make /usr/bin make build-essential dpkg-dev
        mawk /usr/bin mawk
        mksh /bin mksh
        newlisp /usr/bin newlisp
        nickle /usr/bin nickle
        node /usr/bin nodejs
        ocamlrun /usr/bin ocaml-base-nox ocaml-base ocaml-nox ocaml
        pagsh /usr/bin openafs-client heimdal-clients
        parrot /usr/bin parrot
        perl /usr/bin
        perl6 /usr/bin rakudo
        pforth /usr/bin pforth
        php /usr/bin php-cli
        plackup /usr/bin libplack-perl
        procmail /usr/bin procmail
        pypy3 /usr/bin pypy3
        python2 /usr/bin python2 python2-minimal
        python3 /usr/bin python3 python3-minimal
        r /usr/bin littler r-cran-littler
        racket /usr/bin racket
        rackup /usr/bin ruby-rack
        rake /usr/bin rake
        raku /usr/bin rakudo
        rc /usr/bin rc
        regina /usr/bin regina-rexx
        rexx /usr/bin regina-rexx
        rrdcgi /usr/bin rrdtool
        Rscript /usr/bin r-base-core
        ruby /usr/bin ruby
        run /lib/runit/invoke runit
        runhaskell /usr/bin ghc ghc6
        runhugs /usr/bin hugs hugs98
        sed /bin
        sh /bin
        slsh /usr/bin slsh
        stap /usr/bin systemtap
        swipl /usr/bin swi-prolog swi-prolog-nox
        tcsh /bin tcsh
        texlua /usr/bin texlive-binaries
        tixwish /usr/bin tix
        xjed /usr/bin xjed
        yorick /usr/bin yorick
        zsh /bin zsh zsh-beta
        """

    /// Interpreters that also come with a version in their name, and all in `/usr/bin`.
    private static let versioned: Set = [
        "guile-", "jruby", "lua", "octave", "pike", "ruby", "runghc", "scsh-", "tclsh", "wish",
    ]

    /// The place of `name`, also with a version; nil if it is not known.
    static func folder(of name: String) -> String? {
        if let found = known[name] { return found.folder }
        let stem = name.reversed().drop { $0.isNumber || $0 == "." }.reversed()
        return versioned.contains(String(stem)) || versioned.contains(String(stem) + "-") ? "/usr/bin" : nil
    }
}
