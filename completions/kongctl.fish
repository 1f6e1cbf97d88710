# Completes kongctl in fish: kongctl itself says what may follow.

function __kongctl_complete
    command --query kongctl; or return
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor | string trim --left --chars '"\'')
    set -l offered (command kongctl __complete (count $words) $words $current 2>/dev/null)
    if test "$offered[1]" = :files
        set -l head (string match --regex -- '^--[^=]*=' $current)
        __fish_complete_path (string replace -- "$head" '' $current) | string replace --regex -- '^' "$head"
    else if set -q offered[1]
        printf '%s\n' $offered
    end
end

complete --command kongctl --no-files --arguments '(__kongctl_complete)'
