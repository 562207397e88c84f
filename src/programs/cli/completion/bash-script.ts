/** Works without the package bash-completion, which macOS does not have. */
export const bashScript = `# bash completion for wsapi-client
_wsapi_client() {
  local value text
  COMPREPLY=()
  while IFS=$'\\t' read -r value text; do
    [[ -z $value || $value == :* ]] || COMPREPLY+=("$value")
  done < <(wsapi-client complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _wsapi_client wsapi-client
`;
