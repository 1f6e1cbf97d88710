# Completion of kongctl for bash. The candidates come from `kongctl __complete`.

_kongctl() {
    local rest=${COMP_LINE:0:COMP_POINT} last=0 index blanks word candidates head
    local -a words=()
    # Bash also splits words at `=` and `:`. Join what no blank separates.
    for ((index = 0; index <= COMP_CWORD; index++)); do
        blanks=${rest%%[![:space:]]*}
        rest=${rest#"$blanks"}
        word=${COMP_WORDS[index]}
        ((index < COMP_CWORD)) || word=$rest
        [[ -z $blanks || $index == 0 ]] || ((++last))
        words[last]+=$word
        rest=${rest#"$word"}
    done
    candidates=$(command kongctl __complete "$last" "${words[@]//[\"\'\\]/}" 2>/dev/null)
    if [[ $candidates == :files ]]; then
        compopt -o default 2>/dev/null
        return
    fi
    # Bash replaces its own last word, which may be only the end of ours.
    head=${words[last]%"$2"}
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        [[ -z $word ]] || COMPREPLY+=("${word#"$head"}")
    done <<<"$candidates"
    if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[=.] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -F _kongctl kongctl
