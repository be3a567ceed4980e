${town.name!"Mairie"} : séance annulée, ${when} avec ${mentor!"l’expert"}. <#if parting??>Votre page<#else>En choisir une</#if> : ${link}
