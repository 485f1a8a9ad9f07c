// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/KeptFiles.h"

#include "core/workspace/DocumentFiles.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

KeptFiles::KeptFiles(const Theme &theme, const QString &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *pick = new QPushButton(tr("Add a photo or file…"), this);
    pick->setObjectName(u"logAttach"_s);
    pick->setAutoDefault(false);
    m_list->setObjectName(u"logFiles"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setMaximumHeight(theme.px(58));
    m_list->hide();
    column->addWidget(m_list);
    column->addWidget(pick, 0, Qt::AlignLeft);
    connect(pick, &QPushButton::clicked, this, [this] {
        const auto file = m_prompts
            ? m_prompts->openFile(this, tr("Add a photo or file"), tr("All files (*)"))
            : std::nullopt;
        if (file)
            keep(*file);
    });
}

void KeptFiles::keep(const QString &file)
{
    const DocumentFiles files(m_store);
    auto *watcher = new QFutureWatcher<Result<DocumentFiles::Kept>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const auto kept = watcher->result();
        if (!kept) {
            Q_EMIT problem(ErrorText::sentence(kept.error()));
            return;
        }
        append({QFileInfo(file).fileName(), kept->digest, kept->size});
        Q_EMIT changed();
    });
    watcher->setFuture(files.keepLater(file));
}

void KeptFiles::append(const VisitDraft::KeptFile &file)
{
    auto *item = new QListWidgetItem(file.name, m_list);
    item->setData(Qt::UserRole, file.digest);
    item->setData(Qt::UserRole + 1, file.size);
    m_list->show();
}

QList<VisitDraft::KeptFile> KeptFiles::files() const
{
    QList<VisitDraft::KeptFile> files;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        files.append({item->text(), item->data(Qt::UserRole).toString(),
                      item->data(Qt::UserRole + 1).toLongLong()});
    }
    return files;
}

void KeptFiles::setFiles(const QList<VisitDraft::KeptFile> &files)
{
    m_list->clear();
    m_list->hide();
    for (const VisitDraft::KeptFile &file : files)
        append(file);
}

QList<Document> KeptFiles::documents() const
{
    QList<Document> documents;
    for (const VisitDraft::KeptFile &file : files()) {
        Document document;
        document.name = file.name;
        document.digest = file.digest;
        document.size = file.size;
        document.version = 1;
        documents.append(document);
    }
    return documents;
}

} // namespace Steelyard
