/**
 * Constant strings are passed without their quotes; anything that PowerShell would evaluate is passed as text. Before
 * PowerShell 7.3, an empty argument reaches a program only if it is written as two quotes.
 */
export const powershellScript = `# powershell completion for wsapi-client
Register-ArgumentCompleter -Native -CommandName wsapi-client -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @(
    $commandAst.CommandElements |
      Select-Object -Skip 1 |
      Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
      ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
        else { $_.Extent.Text }
      }
  )
  if ($wordToComplete -eq '') {
    $words += if ($PSNativeCommandArgumentPassing -in $null, 'Legacy') { '""' } else { '' }
  }
  wsapi-client complete '--' @words 2>$null | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    if ($value -and -not $value.StartsWith(':')) {
      if (-not $text) { $text = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
    }
  }
}
`;
