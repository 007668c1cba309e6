/// Names that tags of lintian once had, each with the present one, as lintian 2.116 knows them.
enum RenamedTags {
    /// The present names by the old ones.
    static let all = Dictionary(
        text.split { $0 == " " || $0 == "\n" }.compactMap { pair in
            pair.firstIndex(of: "=").map { (String(pair[..<$0]), String(pair[pair.index(after: $0)...])) }
        }, uniquingKeysWith: { first, _ in first })

    private static let text = """
        acute-accent-in-manpage=acute-accent-in-manual-page apparently-corrupted-elf-binary=elf-error
        bad-link-to-undocumented-manpage=broken-link-to-undocumented
        binary-control-field-duplicates-source=installable-field-mirrors-source
        binary-or-shlib-defines-rpath=custom-library-search-path binary-without-english-manpage=no-english-manual-page
        binary-without-manpage=no-manual-page breakout-link=ldconfig-escape
        build-info-in-binary-control-file-section=build-prerequisite-in-installable-section
        changed-by-address-is-on-localhost=bogus-mail-host changed-by-address-is-root-user=root-in-contact
        changed-by-address-malformed=malformed-contact changed-by-address-missing=malformed-contact
        changed-by-name-missing=no-phrase changelog-file-missing-in-native-package=no-changelog
        changelog-should-mention-nmu=no-nmu-in-changelog changelog-should-mention-qa=no-qa-in-changelog
        changelog-should-not-mention-nmu=nmu-in-changelog
        clean-should-be-satisfied-by-build-depends=missing-build-depends-for-clean-target-in-debian-rules
        command-in-sbin-has-manpage-in-incorrect-section=manual-page-for-system-command
        conffile-is-not-in-package=missing-conffile
        control-file-contains-dh_make-vcs-comment=control-file-contains-dh-make-vcs-comment
        control-file-with-CRLF-EOLs=carriage-return-line-feed
        copyright-should-refer-to-common-license-file-for-apache-2=copyright-not-using-common-license-for-apache2
        copyright-should-refer-to-common-license-file-for-gfdl=copyright-not-using-common-license-for-gfdl
        copyright-should-refer-to-common-license-file-for-gpl=copyright-not-using-common-license-for-gpl
        copyright-should-refer-to-common-license-file-for-lgpl=copyright-not-using-common-license-for-lgpl
        debian-changelog-file-contains-invalid-email-address=bogus-mail-host-in-debian-changelog
        debian-changelog-file-missing=no-changelog
        debian-changelog-file-uses-obsolete-national-encoding=national-encoding
        debian-control-file-uses-obsolete-national-encoding=national-encoding
        debian-copyright-file-uses-obsolete-national-encoding=national-encoding
        debian-news-file-uses-obsolete-national-encoding=national-encoding
        debian-revision-should-not-be-zero=debian-revision-is-zero
        debian-rules-should-not-automatically-update-control=debian-rules-updates-control-automatically
        debian-rules-should-not-use-DEB_BUILD_OPTS=debian-rules-uses-deb-build-opts
        debian-rules-should-not-use-custom-compression-settings=custom-compression-in-debian-rules
        debian-rules-should-not-use-or-modify-user-only-variable=debian-rules-uses-wrong-environment-variable
        debian-rules-should-not-use-pwd=debian-rules-calls-pwd
        debian-rules-should-not-use-underscore-variable=debian-rules-uses-special-shell-variable
        debian-source-options-has-custom-compression-settings=custom-compression-in-debian-source-options
        debian-tests-control-uses-national-encoding=national-encoding
        debian-watch-file-declares-multiple-versions=multiple-debian-watch-file-standards
        debian-watch-file-missing-version=missing-debian-watch-file-standard
        debian-watch-file-should-dversionmangle-not-uversionmangle=debian-watch-mangles-debian-version-improperly
        debian-watch-file-should-mangle-version=debian-watch-not-mangling-version
        debian-watch-file-should-use-sf-redirector=debian-watch-lacks-sourceforge-redirector
        debian-watch-file-should-uversionmangle-not-dversionmangle=debian-watch-mangles-upstream-version-improperly
        debian-watch-file-unknown-version=unknown-debian-watch-file-standard
        debug-file-should-use-detached-symbols=debug-symbols-not-detached
        debug-package-should-be-named-dbg=debug-suffix-not-dbg
        description-synopsis-might-not-be-phrased-properly=synopsis-is-a-sentence description-too-long=synopsis-too-long
        dev-pkg-without-shlib-symlink=lacks-unversioned-link-to-shared-library
        diff-contains-arch-control-dir=debian-adds-arch-control-dir
        diff-contains-arch-inventory-file=debian-adds-arch-inventory-file
        diff-contains-bts-control-dir=debian-adds-bts-control-dir
        diff-contains-bzr-control-dir=debian-adds-bzr-control-dir
        diff-contains-cmake-cache-file=source-contains-cmake-cache-file
        diff-contains-cvs-conflict-copy=debian-adds-cvs-conflict-copy
        diff-contains-cvs-control-dir=debian-adds-cvs-control-dir
        diff-contains-editor-backup-file=debian-adds-editor-backup-file
        diff-contains-git-control-dir=debian-adds-git-control-dir
        diff-contains-hg-control-dir=debian-adds-hg-control-dir diff-contains-hg-tags-file=debian-adds-hg-tags-file
        diff-contains-patch-failure-file=debian-adds-patch-failure-file
        diff-contains-quilt-control-dir=debian-adds-quilt-control-dir
        diff-contains-substvars=source-contains-debian-substvars
        diff-contains-svk-commit-file=debian-adds-svk-commit-file
        diff-contains-svn-commit-file=debian-adds-svn-commit-file
        diff-contains-svn-conflict-file=debian-adds-svn-conflict-file
        diff-contains-svn-control-dir=debian-adds-svn-control-dir
        doc-base-file-duplicated-field=duplicate-field-in-doc-base
        doc-base-file-duplicated-format=duplicate-format-in-doc-base
        doc-base-file-uses-obsolete-national-encoding=national-encoding
        duplicate-entry-in-shlibs-control-file=duplicate-in-shlibs
        duplicate-in-relation-field=redundant-control-relation duplicated-compressed-file=compressed-duplicate
        duplicated-key-in-desktop-entry=duplicate-key-in-desktop duplicated-tag-in-menu-item=duplicate-tag-in-menu
        empty-debian-diff=no-debian-changes executable-manpage=executable-manual-page
        file-contains-trailing-whitespace=trailing-whitespace file-should-not-be-compressed=compressed-documentation
        games-package-should-be-section-games=game-outside-section
        init.d-script-should-depend-on-virtual-facility=non-virtual-facility-in-initd-script
        insane-line-length-in-source-file=very-long-line-length-in-source-file
        ldconfig-symlink-missing-for-shlib=lacks-versioned-link-to-shared-library
        library-in-debug-or-profile-should-not-be-stripped=stripped-library
        link-to-undocumented-manpage=undocumented-manual-page maintainer=mail-contact
        maintainer-address-causes-mail-loops-or-bounces=mail-address-loops-or-bounces
        maintainer-address-is-on-localhost=bogus-mail-host maintainer-address-is-root-user=root-in-contact
        maintainer-address-malformed=malformed-contact maintainer-address-missing=malformed-contact
        maintainer-manpage=maintainer-manual-page maintainer-name-missing=no-phrase
        maintainer-script-may-use-dir_to_symlink_helper=maintainer-script-switches-dir-to-symlink-unsafely
        maintainer-script-should-not-hide-init-failure=maintainer-script-hides-init-failure
        maintainer-script-should-not-modify-ld-so-conf=maintainer-script-changes-ld-so-conf
        maintainer-script-should-not-modify-netbase-managed-file=maintainer-script-changes-netbase
        maintainer-script-should-not-use-adduser-system-without-home=maintainer-script-lacks-home-in-adduser
        maintainer-script-should-not-use-deprecated-chown-usage=maintainer-script-calls-chown-improperly
        maintainer-script-should-not-use-fc-cache=maintainer-script-updates-fontconfig-cache-improperly
        maintainer-script-should-not-use-gconftool=maintainer-script-calls-gconftool
        maintainer-script-should-not-use-install-sgmlcatalog=maintainer-script-calls-install-sgmlcatalog
        maintainer-script-should-not-use-recursive-chown-or-chmod=recursive-privilege-change
        maintainer-script-should-not-use-service=maintainer-script-calls-service
        maintainer-script-should-not-use-start-stop-daemon=maintainer-script-calls-start-stop-daemon
        maintainer-script-should-not-use-update-alternatives-remove=postrm-removes-alternative
        maintainer-script-should-not-use-update-alternatives-set=maintainer-script-sets-alternative-improperly
        malformed-changed-by-field=malformed-contact malformed-maintainer-field=malformed-contact
        malformed-uploaders-field=malformed-contact manpage-has-bad-whatis-entry=bad-whatis-entry
        manpage-has-errors-from-man=groff-message manpage-has-errors-from-pod2man=pod-conversion-message
        manpage-has-overly-generic-name=manual-page-with-generic-name
        manpage-has-useless-whatis-entry=useless-whatis-entry manpage-has-wrong-extension=wrong-name-for-manual-page
        manpage-in-udeb=manual-page-in-udeb manpage-in-wrong-directory=odd-place-for-manual-page
        manpage-is-dh_make-template=manual-page-from-template manpage-locale-dir-country-specific=country-in-manual
        manpage-named-after-build-path=build-path-in-manual manpage-not-compressed=uncompressed-manual-page
        manpage-not-compressed-with-gzip=wrong-compression-in-manual-page
        manpage-not-compressed-with-max-compression=poor-compression-in-manual-page
        manpage-section-mismatch=wrong-manual-section manpage-without-executable=spare-manual-page
        menu-method-should-include-menu-h=menu-method-lacks-include
        missing-build-dependency=rules-require-build-prerequisite missing-depends-line=undeclared-elf-prerequisites
        missing-python-build-dependency=rules-require-build-prerequisite
        national-encoding-in-debconf-template=national-encoding national-encoding-in-manpage=national-encoding
        national-encoding-in-text-file=national-encoding new-package-should-close-itp-bug=initial-upload-closes-no-bugs
        no-architecture-field=required-field no-debian-copyright=no-debian-copyright-in-source
        no-description-in-changes-file=required-field no-maintainer-field=required-field no-package-name=required-field
        no-priority-field=recommended-field no-section-field=recommended-field
        no-section-field-for-source=recommended-field no-shlibs-control-file=no-shlibs
        no-standards-version-field=required-field no-urgency-in-changes-file=recommended-field
        no-version-field=required-field non-dev-pkg-with-shlib-symlink=link-to-shared-library-in-wrong-package
        orphaned-package-should-not-have-uploaders=uploaders-in-orphan
        package-contains-devhelp-file-without-symlink=stray-devhelp-documentation
        package-depends-on-itself=circular-installation-prerequisite
        package-has-a-duplicate-build-relation=redundant-build-prerequisites package-has-no-description=required-field
        package-lacks-versioned-build-depends-on-debhelper=no-versioned-debhelper-prerequisite
        package-must-activate-ldconfig-trigger=lacks-ldconfig-trigger
        package-needs-versioned-debhelper-build-depends=no-versioned-debhelper-prerequisite
        package-uses-deprecated-source-override-location=old-source-override-location
        pkg-has-shlibs-control-file-but-no-actual-shared-libs=empty-shlibs
        pkg-has-symbols-control-file-but-no-shared-libs=empty-shared-library-symbols
        preinst-interpreter-without-predepends=control-interpreter-without-predepends
        query-declared-python-versions-in-test=drop-python-version-declaration
        query-requested-python-versions-in-test=drop-python-version-declaration
        rules-does-not-require-root=rules-do-not-require-root
        rules-requires-root-explicitly=rules-require-root-explicitly
        rules-requires-root-missing=silent-on-rules-requiring-root
        runtime-test-file-uses-supported-python-versions-without-python-all-build-depends=runtime-test-file-uses-supported-python-versions-without-test-depends
        section-area-mismatch=archive-liberty-mismatch send-patch=patch-not-forwarded-upstream
        setgid-binary=elevated-privileges setuid-binary=elevated-privileges setuid-gid-binary=elevated-privileges
        shared-lib-without-dependency-information=shared-library-lacks-prerequisites
        shlib-calls-exit=exit-in-shared-library shlib-in-multi-arch-foreign-package=shared-library-is-multi-arch-foreign
        shlib-missing-in-control-file=ships-undeclared-shared-library
        shlib-missing-in-symbols-control-file=shared-library-symbols-not-tracked
        shlib-with-bad-permissions=odd-permissions-on-shared-library
        shlib-with-executable-bit=shared-library-is-executable
        shlib-with-executable-stack=executable-stack-in-shared-library
        shlib-with-non-pic-code=specific-address-in-shared-library
        shlib-without-PT_GNU_STACK-section=shared-library-lacks-stack-section
        shlib-without-versioned-soname=shared-library-lacks-version
        shlibs-declares-dependency-on-other-package=distant-prerequisite-in-shlibs
        shlibs-uses-obsolete-relation=outdated-relation-in-shlibs
        should-specify-rules-requires-root=rules-silently-require-root
        source-contains-unsafe-symlink=wayward-symbolic-link-target-in-source
        source-includes-file-in-files-excluded=source-ships-excluded-file spelling-error-in-manpage=typo-in-manual-page
        static-library-has-unneeded-section=static-library-has-unneeded-sections
        stronger-dependency-implies-weaker=redundant-installation-prerequisite
        symbols-declared-but-not-shlib=symbols-for-undeclared-shared-library symlink-should-be-absolute=relative-symlink
        symlink-should-be-relative=absolute-symlink-in-top-level-folder
        testsuite-autopkgtest-missing=missing-tests-control
        transitional-package-should-be-oldlibs-extra=transitional-package-not-oldlibs-optional
        transitional-package-should-be-oldlibs-optional=transitional-package-not-oldlibs-optional
        udeb-postinst-must-not-call-ldconfig=udeb-postinst-calls-ldconfig unknown-field-in-control=unknown-field
        unknown-field-in-dsc=unknown-field unused-shlib-entry-in-control-file=shared-library-not-shipped
        unused-shlib-entry-in-symbols-control-file=surplus-shared-library-symbols uploader=mail-contact
        uploader-address-causes-mail-loops-or-bounces=mail-address-loops-or-bounces
        uploader-address-is-on-localhost=bogus-mail-host uploader-address-is-root-user=root-in-contact
        uploader-address-malformed=malformed-contact
        web-application-should-not-depend-unconditionally-on-apache2=web-application-works-only-with-apache
        wrong-debian-qa-address-set-as-maintainer=faulty-debian-qa-group-address
        xc-package-type-in-debian-control=adopted-extended-field
        xs-testsuite-field-in-debian-control=adopted-extended-field
        xs-vcs-field-in-debian-control=adopted-extended-field
        """
}
